package org.papergraph.app.http;

import io.micrometer.core.instrument.MeterRegistry;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.papergraph.localneo4j.Neo4jUnderTest;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

/** Downloads that do not come to their end, or take long to: 17 MB, which no buffer on the way holds. */
final class BrokenDownloadTest {
  private static final int LONG_TITLES = 7_000;
  private static final String PATH = "/export/papers.csv";

  @BeforeAll
  static void fill() {
    ManyPapers.fill(LONG_TITLES);
  }

  @Test
  void readsNoFurtherWhenTheClientGoesAway() throws Exception {
    try (var server = RunningServer.onGraphUnderTest(
        Map.of("papergraph.limits.max-concurrent-downloads", 1))) {
      try (var client = DownloadClient.asking(server, PATH, "HTTP/1.1")) {
        assertThat(client.getInputStream().readNBytes(1000)).hasSize(1000);
        var next = server.send(server.to(PATH));
        assertThat(next.status()).isEqualTo(429);
        assertThat(next.firstCode()).isEqualTo("TOO_MANY_REQUESTS");
        assertThat(next.http().headers().firstValue("retry-after")).hasValue("1");
        // A download that waits for its client is in no other request's way.
        assertThat(server.query("{ graph { version } }").json().has("errors")).isFalse();
      }
      DownloadClient.await(server, "CLIENT_GONE", 1);
      assertThat(server.send(server.to(PATH + "?first=1")).status()).isEqualTo(200);
    }
  }

  @Test
  void aClientThatTakesNothingIsGivenUp() throws Exception {
    try (var server = RunningServer.onGraphUnderTest(
        Map.of("papergraph.limits.download-patience", "500ms"));
        var client = DownloadClient.asking(server, PATH, "HTTP/1.1")) {
      DownloadClient.await(server, "CLIENT_TOO_SLOW", 1);
      assertThatThrownBy(() -> client.getInputStream().readAllBytes())
          .isInstanceOf(IOException.class);
    }
  }

  /** The whole file is less than a portion, so that all of it has to be taken within a second. */
  @Test
  void aClientThatTakesTooLittleIsGivenUpAndFreesItsPlace() throws Exception {
    try (
        var server = RunningServer.onGraphUnderTest(
            Map.of("papergraph.limits.max-concurrent-downloads", 1,
                "papergraph.limits.download-patience", "1s", "papergraph.limits.download-portion",
                1_000_000_000));
        var client = DownloadClient.asking(server, PATH, "HTTP/1.1")) {
      assertThatThrownBy(() -> {
        while (client.getInputStream().readNBytes(20_000).length > 0) {
          Thread.sleep(20);
        }
      }).isInstanceOf(IOException.class);
      DownloadClient.await(server, "CLIENT_TOO_SLOW", 1);
      assertThat(server.send(server.to(PATH + "?first=1")).status()).isEqualTo(200);
    }
  }

  @Test
  void whatTheDatabaseBreaksOffDoesNotLookWhole() throws Exception {
    try (var wire = Wire.to(Neo4jUnderTest.uri());
        var server = RunningServer.onGraphUnderTest(Map.of("neo4j.uri", wire.uri().toString()))) {
      var answer = server.stream(PATH);
      assertThat(answer.statusCode()).isEqualTo(200);
      try (var body = answer.body()) {
        assertThat(body.readNBytes(1000)).hasSize(1000);
        wire.cut();
        assertThatThrownBy(body::readAllBytes).isInstanceOf(IOException.class);
      }
      DownloadClient.await(server, "DATABASE_UNAVAILABLE", 1);
      assertThat(server.bean(MeterRegistry.class).get("papergraph.downloads").timers()).hasSize(1);
      var away = server.send(server.to(PATH));
      assertThat(away.status()).isEqualTo(503);
      assertThat(away.firstCode()).isEqualTo("DATABASE_UNAVAILABLE");
      wire.mend();
      assertThat(server.send(server.to(PATH + "?first=1")).status()).isEqualTo(200);
    }
  }

  /** Whose bodies end where the connection ends. */
  @Test
  void norToClientsOfHttp10() throws Exception {
    try (var wire = Wire.to(Neo4jUnderTest.uri());
        var server = RunningServer.onGraphUnderTest(Map.of("neo4j.uri", wire.uri().toString()));
        var client = DownloadClient.asking(server, PATH, "HTTP/1.0")) {
      var body = client.getInputStream();
      assertThat(body.readNBytes(1000)).hasSize(1000);
      wire.cut();
      assertThatThrownBy(body::readAllBytes).isInstanceOf(IOException.class);
    }
  }

  @Test
  void eachPageHasADeadlineOfItsOwn() throws Exception {
    var timeout = Duration.ofSeconds(2);
    try (var server = RunningServer.onGraphUnderTest(
        Map.of("papergraph.limits.timeout", timeout.toMillis() + "ms"))) {
      server.query("{ graph { version } }");
      var begun = Instant.now();
      var lines = 0L;
      try (var body = server.stream(PATH).body()) {
        for (var part = body.readNBytes(1_000_000); part.length > 0; part = body
            .readNBytes(1_000_000)) {
          lines += new String(part, StandardCharsets.UTF_8).chars().filter(c -> c == '\n').count();
          Thread.sleep(250);
        }
      }
      assertThat(lines).isEqualTo(ManyPapers.COUNT + 1);
      assertThat(Duration.between(begun, Instant.now())).isGreaterThan(timeout);
    }
  }

  @Test
  void aPageThatIsNotReadInTimeIsRefusedBeforeTheFileBegins() throws Exception {
    try (var wire = Wire.to(Neo4jUnderTest.uri());
        var server = RunningServer.onGraphUnderTest(Map.of("neo4j.uri", wire.uri().toString(),
            "papergraph.limits.timeout", "1s"))) {
      server.query("{ graph { version } }");
      wire.lose();
      var answer = server.send(server.to(PATH));
      assertThat(answer.status()).isEqualTo(504);
      assertThat(answer.firstCode()).isEqualTo("DEADLINE_EXCEEDED");
    }
  }
}
