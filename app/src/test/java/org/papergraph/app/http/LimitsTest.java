package org.papergraph.app.http;

import java.io.IOException;
import java.net.Socket;
import java.time.Instant;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.papergraph.app.http.RunningServer.Answer;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.papergraph.app.http.RunningServer.GRAPHQL_RESPONSE;
import static org.papergraph.app.http.RunningServer.JSON;

/** What one request may cost, and what becomes of one that takes too long or is not waited for. */
final class LimitsTest {
  private static final int PLACES = 1;
  private RunningServer server;

  @BeforeEach
  void start() {
    server = RunningServer.start(
        Map.of("papergraph.limits.max-cost", 10_000, "papergraph.limits.max-concurrent-requests",
            PLACES, "papergraph.limits.max-root-fields", 5, "papergraph.limits.timeout", "60s"));
  }

  @AfterEach
  void stop() {
    server.close();
  }

  @Test
  void rootFieldsRunSideBySide() {
    // Each waits for the two others, so one after the other would never end.
    Answer answer = server.query("{ a: meet b: meet c: meet }");
    assertThat(answer.json().get("data").toString())
        .isEqualTo("{\"a\":\"met\",\"b\":\"met\",\"c\":\"met\"}");
  }

  @Test
  void aFieldThatTakesTooLongIsInterruptedAndTheOthersAreAnswered() throws InterruptedException {
    try (var hasty = RunningServer.start(Map.of("papergraph.limits.timeout", "2s"))) {
      Answer answer = hasty.query("{ hello hold }");
      assertThat(answer.status()).isEqualTo(200);
      assertThat(answer.json().at("/data/hello").asText()).isEqualTo("hello world");
      assertThat(answer.json().at("/errors/0/path/0").asText()).isEqualTo("hold");
      assertThat(answer.firstCode()).isEqualTo("DEADLINE_EXCEEDED");
      assertThat(answer.firstMessage()).startsWith("Not answered within 2000 ms.");
      assertThat(hasty.bean(Slow.class).nextEvent()).isEqualTo("began");
      assertThat(hasty.bean(Slow.class).nextEvent()).isEqualTo("interrupted");
    }
  }

  @Test
  void workStopsWhenTheClientGoesAway() throws IOException, InterruptedException {
    Slow slow = server.bean(Slow.class);
    try (Socket client = server.asking("{ hold }")) {
      assertThat(client.isConnected()).isTrue();
      assertThat(slow.nextEvent()).isEqualTo("began");
    }
    assertThat(slow.nextEvent()).isEqualTo("interrupted");
    awaitFreePlace();
  }

  private void awaitFreePlace() throws InterruptedException {
    Instant limit = Instant.now().plusSeconds(20);
    while (server.query("{ hello }").status() != 200) {
      assertThat(Instant.now()).isBefore(limit);
      Thread.sleep(10);
    }
  }

  @Test
  void tellsTheNextRequestToComeAgainWhenAllPlacesAreTaken() throws InterruptedException {
    var first = CompletableFuture.supplyAsync(() -> server.query("{ hold }"));
    assertThat(server.bean(Slow.class).nextEvent()).isEqualTo("began");
    for (String accept : new String[]{JSON, GRAPHQL_RESPONSE}) {
      Answer second = server.post(accept, "{\"query\": \"{ hello }\"}");
      assertThat(second.status()).isEqualTo(429);
      assertThat(second.firstCode()).isEqualTo("TOO_MANY_REQUESTS");
      assertThat(second.http().headers().firstValue("retry-after")).hasValue("1");
    }
    server.bean(Slow.class).letGo();
    assertThat(first.join().json().at("/data/hold").asText()).isEqualTo("done");
    awaitFreePlace();
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

  @Test
  void aLimitThatIsNoneKeepsTheServerFromStarting() {
    assertThatThrownBy(() -> RunningServer.start(Map.of("papergraph.limits.max-depth", 0)))
        .hasMessageContaining("papergraph.limits.max-depth is 0, but must be more than 0");
  }
}
