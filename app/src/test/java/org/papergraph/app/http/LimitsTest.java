package org.papergraph.app.http;

import java.io.IOException;
import java.net.InetAddress;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.papergraph.app.http.RunningServer.Answer;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatNoException;
import static org.papergraph.app.http.RunningServer.GRAPHQL_RESPONSE;
import static org.papergraph.app.http.RunningServer.JSON;

/** What one request may cost, and what becomes of one that takes too long or is not waited for. */
final class LimitsTest {
  private RunningServer server;

  @BeforeEach
  void start() {
    server = RunningServer.start(Map.of("papergraph.limits.max-cost", 10_000,
        "papergraph.limits.timeout", "1s", "papergraph.limits.max-concurrent-requests", 1,
        "papergraph.limits.max-root-fields", 5));
  }

  @AfterEach
  void stop() {
    server.close();
  }

  @Test
  void rootFieldsRunSideBySide() {
    Instant start = Instant.now();
    Answer answer = server.query(
        """
        { a: slow(milliseconds: 400) b: slow(milliseconds: 400) c: slow(milliseconds: 400) }""");
    assertThat(answer.json().get("data").toString())
        .isEqualTo("{\"a\":\"done\",\"b\":\"done\",\"c\":\"done\"}");
    assertThat(Duration.between(start, Instant.now())).isLessThan(Duration.ofMillis(1200));
  }

  @Test
  void aFieldThatTakesTooLongIsInterruptedAndTheOthersAreAnswered() throws InterruptedException {
    Answer answer = server.query("{ hello slow(milliseconds: 60000) }");
    assertThat(answer.status()).isEqualTo(200);
    assertThat(answer.json().at("/data/hello").asText()).isEqualTo("hello world");
    assertThat(answer.json().at("/errors/0/path/0").asText()).isEqualTo("slow");
    assertThat(answer.firstCode()).isEqualTo("DEADLINE_EXCEEDED");
    assertThat(answer.firstMessage()).startsWith("Not answered within 1000 ms.");
    assertThat(server.bean(Slow.class).nextEvent()).isEqualTo("began");
    assertThat(server.bean(Slow.class).nextEvent()).isEqualTo("interrupted");
  }

  @Test
  void workStopsWhenTheClientGoesAway() throws IOException, InterruptedException {
    Slow slow = server.bean(Slow.class);
    String body = "{\"query\": \"{ slow(milliseconds: 900) }\"}";
    try (Socket client = new Socket(InetAddress.getLoopbackAddress(), server.port())) {
      String request = """
                       POST /graphql HTTP/1.1\r
                       host: 127.0.0.1\r
                       content-type: application/json\r
                       content-length: %d\r
                       \r
                       %s""".formatted(body.length(), body);
      client.getOutputStream().write(request.getBytes(StandardCharsets.US_ASCII));
      assertThat(slow.nextEvent()).isEqualTo("began");
    }
    assertThat(slow.nextEvent()).isEqualTo("interrupted");
    assertThatNoException().isThrownBy(this::awaitFreePlace);
  }

  private void awaitFreePlace() throws InterruptedException {
    Instant limit = Instant.now().plusSeconds(5);
    while (server.query("{ hello }").status() != 200) {
      assertThat(Instant.now()).isBefore(limit);
      Thread.sleep(10);
    }
  }

  @Test
  void tellsTheNextRequestToComeAgainWhenAllPlacesAreTaken() throws InterruptedException {
    var first = CompletableFuture.supplyAsync(() -> server.query("{ slow(milliseconds: 800) }"));
    assertThat(server.bean(Slow.class).nextEvent()).isEqualTo("began");
    for (String accept : new String[]{JSON, GRAPHQL_RESPONSE}) {
      Answer second = server.post(accept, "{\"query\": \"{ hello }\"}");
      assertThat(second.status()).isEqualTo(429);
      assertThat(second.firstCode()).isEqualTo("TOO_MANY_REQUESTS");
      assertThat(second.http().headers().firstValue("retry-after")).hasValue("1");
    }
    assertThat(first.join().json().at("/data/slow").asText()).isEqualTo("done");
    assertThat(server.query("{ hello }").status()).isEqualTo(200);
  }

  @Test
  void costIsTheProductOfPageSizesAroundEachField() {
    // 1 (papers) + 99 (papers of each) + 99 * 99 (title of each) = 9901
    assertThat(server.query("{ papers(first: 99) { papers(first: 99) { title } } }").status())
        .isEqualTo(200);
    // 1 + 100 + 100 * 100 = 10101, by literal, by variable, and through a fragment
    assertTooComplex(server.query("{ papers(first: 100) { papers(first: 100) { title } } }"));
    assertTooComplex(server.post(GRAPHQL_RESPONSE,
        """
        {"query": "query($n: Int) { papers(first: $n) { papers(first: $n) { title } } }",
         "variables": {"n": 100}}"""));
    assertTooComplex(server.query(
        """
        { papers(first: 100) { ...Deep } } fragment Deep on Paper { papers(first: 100) { title } }"""));
    // without an argument a page counts as 20: 1 + 20 + 400 + 8000 + 160000
    assertThat(server.query("{ papers { papers { papers { papers { title } } } } }").firstMessage())
        .startsWith("The answer could hold 168,421 values; at most 10,000 are allowed.");
  }

  private static void assertTooComplex(Answer answer) {
    assertThat(answer.status()).isEqualTo(400);
    assertThat(answer.firstCode()).isEqualTo("QUERY_TOO_COMPLEX");
    assertThat(answer.firstMessage()).startsWith("The answer could hold 10,101 values");
    assertThat(answer.json().has("data")).isFalse();
  }

  @Test
  void boundsTheFieldsAtTheRoot() {
    assertThat(server.query("{ a: hello b: hello c: hello d: hello e: hello }").status())
        .isEqualTo(200);
    assertThat(server.query("{ a: hello b: hello c: hello d: hello e: hello f: hello }")
        .firstMessage()).startsWith("The operation has 6 root fields; at most 5 are allowed.");
  }
}
