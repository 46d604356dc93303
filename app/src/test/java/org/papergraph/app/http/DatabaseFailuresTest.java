package org.papergraph.app.http;

import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.neo4j.driver.GraphDatabase;
import org.papergraph.app.execution.exploration.Snapshots;
import org.papergraph.app.http.RunningServer.Answer;
import org.papergraph.localneo4j.FrugalNeo4j;
import org.papergraph.localneo4j.Neo4jUnderTest;

import static org.assertj.core.api.Assertions.assertThat;

/** What a client is told when the database fails, each time in a way in which it really does. */
final class DatabaseFailuresTest {
  private static final String QUESTION = "{ graph { papers } }";

  @BeforeAll
  static void empty() {
    Neo4jUnderTest.empty();
  }

  @Test
  void theServerAnswersAgainWhenItsDatabaseIsBack() throws Exception {
    try (var wire = Wire.to(Neo4jUnderTest.uri());
        var server = RunningServer.onGraphUnderTest(Map.of("neo4j.uri", wire.uri().toString()))) {
      assertThat(server.query(QUESTION).json().has("errors")).isFalse();
      for (int times = 0; times < 2; times++) {
        wire.cut();
        Answer away = server.query(QUESTION);
        assertThat(away.firstCode()).isEqualTo("DATABASE_UNAVAILABLE");
        assertThat(away.firstMessage()).contains("Try again").doesNotContain("127.0.0.1");
        assertThat(server.send(server.to("/health/readiness")).status()).isEqualTo(503);
        wire.mend();
        assertThat(server.query(QUESTION).json().has("errors")).isFalse();
      }
    }
  }

  @Test
  void aDatabaseThatFallsSilentIsNotWaitedForBeyondTheDeadline() throws Exception {
    var timeout = Duration.ofSeconds(2);
    try (var wire = Wire.to(Neo4jUnderTest.uri());
        var server = RunningServer.onGraphUnderTest(Map.of("neo4j.uri", wire.uri().toString(),
            "papergraph.limits.timeout", timeout.toMillis() + "ms",
            "papergraph.snapshot-check", "1h"))) {
      awaitSnapshot(server);
      wire.lose();
      var asked = Instant.now();
      assertThat(server.query(QUESTION).firstCode()).isEqualTo("DEADLINE_EXCEEDED");
      assertThat(Duration.between(asked, Instant.now())).isLessThan(timeout.plusSeconds(1));
    }
  }

  /** Returns when nobody holds a connection any more: to make another takes longer than the deadline. */
  private static void awaitSnapshot(RunningServer server) throws InterruptedException {
    var limit = Instant.now().plusSeconds(20);
    while (server.bean(Snapshots.class).latest() == null) {
      assertThat(Instant.now()).isBefore(limit);
      Thread.sleep(10);
    }
  }

  @Test
  void aDatabaseOfAnotherNameIsNone() {
    try (var server = RunningServer.onGraphUnderTest(Map.of("neo4j.database", "elsewhere"))) {
      assertThat(server.query(QUESTION).firstCode()).isEqualTo("DATABASE_UNAVAILABLE");
    }
  }

  @Test
  void aStatementThatNeedsTooMuchMemoryIsTooComplex(@TempDir Path home) {
    try (var neo4j = FrugalNeo4j.start(home);
        var driver = GraphDatabase.driver(neo4j.uri());
        var server = RunningServer.onGraphUnderTest(Map.of("neo4j.uri", neo4j.uri().toString()))) {
      try (var session = driver.session()) {
        session.run("""
                    UNWIND range(1, 100000) AS i CALL (i) {
                      CREATE (:Author {id: 'author:name:a' + i, paperCount: i})
                    } IN TRANSACTIONS OF 500 ROWS""").consume();
      }
      Answer answer = server
          .query("""
                 { graph { authors } authors(filter: { paperCount: { from: 1 } }) {
                     totalCount facets { venues { count } topics { count } } } }""");
      assertThat(answer.firstCode()).isEqualTo("QUERY_TOO_COMPLEX");
      assertThat(answer.firstMessage()).contains("memory").contains("Ask for less");
      assertThat(answer.json().at("/data/graph/authors").asInt()).isEqualTo(100_000);
    }
  }

  @Test
  void whatTheDatabaseCannotDoIsAnIncidentThatTellsNothing() {
    // Without its indexes the database has nothing to search in.
    try (var server = RunningServer.onGraphUnderTest()) {
      Answer answer = server.query("{ graph { papers } search(text: \"x\") { totalCount } }");
      assertThat(answer.firstCode()).isEqualTo("INTERNAL");
      var incident = answer.json().at("/errors/0/extensions/incident").asText();
      assertThat(incident).matches("[0-9a-f]{16}");
      assertThat(answer.firstMessage()).contains("report incident " + incident);
      assertThat(answer.body()).doesNotContainIgnoringCase("paper_text")
          .doesNotContainIgnoringCase("procedure").doesNotContainIgnoringCase("neo4j")
          .doesNotContain("CALL");
      assertThat(answer.json().at("/data/graph/papers").asInt()).isZero();
    }
  }
}
