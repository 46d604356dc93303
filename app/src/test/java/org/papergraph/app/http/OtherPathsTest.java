package org.papergraph.app.http;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.papergraph.app.http.RunningServer.Answer;

import static org.assertj.core.api.Assertions.assertThat;

/** Health, metrics, the schema as text, headers, and what may be set. */
final class OtherPathsTest {

  @Test
  void livesAndIsReadyWithItsGraph() {
    try (var server = RunningServer.onGraphUnderTest()) {
      assertThat(server.send(server.to("/health/liveness")).status()).isEqualTo(200);
      Answer ready = server.send(server.to("/health/readiness"));
      // A database just started may take more than readiness has patience for.
      Instant limit = Instant.now().plusSeconds(60);
      while (ready.status() != 200 && Instant.now().isBefore(limit)) {
        ready = server.send(server.to("/health/readiness"));
      }
      assertThat(ready.status()).isEqualTo(200);
      assertThat(ready.json().at("/details/graph/status").asText()).isEqualTo("UP");
    }
  }

  @Test
  void livesButIsNotReadyWithoutIt() {
    try (var server = RunningServer.withoutGraph()) {
      assertThat(server.send(server.to("/health/liveness")).status()).isEqualTo(200);
      Answer ready = server.send(server.to("/health/readiness"));
      assertThat(ready.status()).isEqualTo(503);
      assertThat(ready.json().at("/details/graph/status").asText()).isEqualTo("DOWN");
    }
  }

  @Test
  void countsOperationsByHowTheyEnded() {
    try (var server = RunningServer.start()) {
      server.query("{ hello }");
      server.query("{ helo }");
      Answer metrics = server.send(server.to("/metrics"));
      assertThat(metrics.contentType()).startsWith("text/plain");
      assertThat(metrics.body())
          .contains("papergraph_operations_seconds_count{outcome=\"OK\"} 1")
          .contains("papergraph_operations_seconds_count{outcome=\"GRAPHQL_VALIDATION_FAILED\"} 1")
          .contains("jvm_memory_used_bytes");
    }
  }

  @Test
  void servesTheSchemaAsItIsWritten() throws Exception {
    try (var server = RunningServer.start()) {
      Answer schema = server.send(server.to("/schema.graphqls"));
      assertThat(schema.contentType()).startsWith("text/plain");
      assertThat(schema.body()).isEqualTo(Files.readString(Path.of("../schema.graphqls")));
    }
  }

  @ParameterizedTest
  @ValueSource(strings = {"/", "/graphiql", "/graphql", "/metrics", "/health/liveness",
      "/schema.graphqls", "/nothing/here", "/js/main.js", "/export/papers.bib"})
  void tellsBrowsersToTrustNothingFromElsewhere(String path) {
    try (var server = RunningServer.start()) {
      var headers = server.send(server.to(path)).http().headers();
      assertThat(headers.firstValue("content-security-policy").orElse(""))
          .startsWith("default-src 'self';");
      assertThat(headers.firstValue("x-content-type-options")).hasValue("nosniff");
      assertThat(headers.firstValue("x-frame-options")).hasValue("DENY");
      assertThat(headers.allValues("access-control-allow-origin")).isEmpty();
    }
  }

  @Test
  void saysWhereThingsAreToThoseWhoAreLost() {
    try (var server = RunningServer.start()) {
      Answer answer = server.send(server.to("/nothing/here"));
      assertThat(answer.status()).isEqualTo(404);
      assertThat(answer.firstCode()).isEqualTo("NOT_FOUND");
      assertThat(answer.firstMessage()).contains("/graphiql");
      Answer escaping = server.send(server.to("/..%2f..%2fapplication.yml"));
      assertThat(escaping.status()).isEqualTo(404);
    }
  }

  @Test
  void answersPagesOfOtherOriginsOnlyWhenToldTo() {
    try (var closed = RunningServer.start()) {
      assertThat(allowedOrigin(closed, "https://atlas.example")).isEmpty();
    }
    var settings = Map.<String, Object>of("papergraph.cors.enabled", true,
        "papergraph.cors.origins",
        "https://atlas.example");
    try (var open = RunningServer.start(settings)) {
      assertThat(allowedOrigin(open, "https://atlas.example")).isEqualTo("https://atlas.example");
      assertThat(allowedOrigin(open, "https://other.example")).isEmpty();
    }
  }

  private static String allowedOrigin(RunningServer server, String origin) {
    return server.send(server.post("{\"query\": \"{ hello }\"}").header("origin", origin)
        .header("content-type", "application/json")).http().headers()
        .firstValue("access-control-allow-origin").orElse("");
  }
}
