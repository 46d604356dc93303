package org.papergraph.localneo4j;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.neo4j.driver.Driver;
import org.neo4j.driver.Record;

import static org.assertj.core.api.Assertions.assertThat;

@EmptyNeo4j
class Neo4jUnderTestTest {

  @Test
  void answersCypher25AndSearchesFullText(Driver driver) {
    run(driver, "CYPHER 25 CREATE FULLTEXT INDEX paper_text FOR (p:Paper) ON EACH [p.title]");
    run(driver, "CYPHER 25 UNWIND $titles AS title CREATE (:Paper {title: title})", Map.of("titles",
        List.of("Transfer Learning for Robots", "Graph Databases", "Robots that learn")));
    run(driver, "CALL db.awaitIndexes(60)");

    List<Record> found = run(driver,
        """
        CYPHER 25
        CALL db.index.fulltext.queryNodes('paper_text', 'transfer robots') YIELD node, score
        LET title = node.title
        FILTER score > 0
        RETURN title ORDER BY score DESC""");

    assertThat(found).extracting(row -> row.get("title").asString())
        .containsExactly("Transfer Learning for Robots", "Robots that learn");
  }

  @Test
  void emptyLeavesNeitherDataNorSchema(Driver driver) {
    run(driver, "CREATE CONSTRAINT FOR (p:Paper) REQUIRE p.id IS UNIQUE");
    run(driver, "CREATE INDEX FOR (p:Paper) ON (p.year)");
    run(driver, "CREATE (:Paper {id: 'a'})<-[:CITES]-(:Paper {id: 'b'})");

    Neo4jUnderTest.empty();

    assertThat(run(driver, "MATCH (n) RETURN n")).isEmpty();
    assertThat(run(driver, "SHOW CONSTRAINTS")).isEmpty();
    assertThat(run(driver, "SHOW INDEXES YIELD type WHERE type <> 'LOOKUP'")).isEmpty();
  }

  @Test
  void isOneForTheWholeJvm(Driver driver) {
    assertThat(driver).isSameAs(Neo4jUnderTest.driver());
    assertThat(Neo4jUnderTest.environment()).containsEntry("NEO4J_URI",
        Neo4jUnderTest.uri().toString());
  }

  private static List<Record> run(Driver driver, String cypher) {
    return run(driver, cypher, Map.of());
  }

  private static List<Record> run(Driver driver, String cypher, Map<String, Object> parameters) {
    return driver.executableQuery(cypher).withParameters(parameters).execute().records();
  }
}
