package org.papergraph.app.http;

import java.io.IOException;
import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.papergraph.app.FixtureGraph;
import org.papergraph.localneo4j.Neo4jUnderTest;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * A statement whose answer nobody waits for is stopped in the database itself, as the database tells
 * over a connection of our own.
 */
final class CancelledStatementsTest {
  /** 300 authors, each of whom wrote with each other. */
  private static final String EVERYBODY_WITH_EVERYBODY = """
                                                         UNWIND range(0, 299) AS i
                                                         CREATE (:Author {id: 'author:name:a' + i, name: 'A' + i, nameKey: 'a' + i,
                                                           spellings: ['A' + i], identity: 'NAME_ONLY', paperCount: 1});
                                                         MATCH (a:Author) MATCH (b:Author) WHERE a.id < b.id
                                                         CREATE (a)-[:CO_AUTHORED {papers: 1, weight: 1.0}]->(b);
                                                         """;

  /** Looks at the co-authors of 100 * 100 * 7 authors, 20 million in all: half a minute's work. */
  private static final String LONG = "{ author(by: {id: \"author:name:a0\"}) {"
      + " coauthors(first: 100) { nodes { coauthors(first: 100) { nodes { coauthors(first: 7) {"
      + " nodes { coauthors(first: 0, filter: {paperCount: {from: 1}}) { totalCount } } } } } } } } }";

  private static final Duration SOON = Duration.ofSeconds(2);
  private static final Duration PATIENCE = Duration.ofSeconds(20);

  @BeforeAll
  static void fill() {
    FixtureGraph.fill(EVERYBODY_WITH_EVERYBODY);
  }

  @Test
  void whenTheTimeIsUp() throws InterruptedException {
    var timeout = Duration.ofSeconds(3);
    try (var server = RunningServer.onGraphUnderTest(
        Map.of("papergraph.limits.timeout", timeout.toMillis() + "ms"))) {
      server.query("{ graph { version } }");
      var asked = Instant.now();
      var answer = CompletableFuture.supplyAsync(() -> server.query(LONG));
      await(true, timeout);
      assertThat(answer.join().firstCode()).isEqualTo("DEADLINE_EXCEEDED");
      assertThat(Duration.between(asked, Instant.now())).isBetween(timeout, timeout.plusSeconds(1));
      await(false, SOON);
    }
  }

  @Test
  void whenTheClientGoesAway() throws IOException, InterruptedException {
    try (var server = RunningServer.onGraphUnderTest(Map.of("papergraph.limits.timeout", "60s"))) {
      try (var client = server.asking(LONG)) {
        assertThat(client.isConnected()).isTrue();
        await(true, PATIENCE);
      }
      await(false, SOON);
    }
  }

  /** Returns once the statement is seen to run, or not to. */
  private static void await(boolean running, Duration patience) throws InterruptedException {
    var limit = Instant.now().plus(patience);
    while (isRunning() != running) {
      assertThat(Instant.now()).as("the statement runs: %s", !running).isBefore(limit);
      Thread.sleep(10);
    }
  }

  private static boolean isRunning() {
    return !Neo4jUnderTest.driver().executableQuery(
        """
        SHOW TRANSACTIONS YIELD currentQuery
        WHERE currentQuery STARTS WITH 'CYPHER 25' AND currentQuery CONTAINS 'CO_AUTHORED'
        RETURN currentQuery""").execute().records().isEmpty();
  }
}
