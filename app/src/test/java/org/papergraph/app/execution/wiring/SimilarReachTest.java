package org.papergraph.app.execution.wiring;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.papergraph.app.FixtureGraph;

import static org.assertj.core.api.Assertions.assertThat;

/** Similar papers where very many share something: 2,001 papers one topic, 300 of them another. */
class SimilarReachTest {
  private static final String MANY_PAPERS = """
                                            CREATE (hub:Topic {id: 'topic:hub', label: 'hub', paperCount: 2001})
                                            CREATE (mid:Topic {id: 'topic:mid', label: 'mid', paperCount: 300})
                                            CREATE (ada:Author {id: 'author:name:ada', name: 'Ada', paperCount: 2})
                                            WITH * UNWIND range(1000, 3099) AS i
                                            CREATE (p:Paper {id: 'paper:title:' + i, title: 'T' + i})
                                            FOREACH (x IN CASE WHEN i <= 3000 THEN [1] ELSE [] END | CREATE (p)-[:HAS_TOPIC {score: 1.0}]->(hub))
                                            FOREACH (x IN CASE WHEN 2000 <= i < 2300 THEN [1] ELSE [] END | CREATE (p)-[:HAS_TOPIC {score: 1.0}]->(mid))
                                            FOREACH (x IN CASE WHEN i IN [1000, 1005] THEN [1] ELSE [] END | CREATE (ada)-[:AUTHORED]->(p));
                                            """;

  private static Api api;

  @BeforeAll
  static void fill() {
    FixtureGraph.fill(MANY_PAPERS);
    api = new Api();
  }

  @Test
  void aHubFindsNothingButCountsWhereItIsShared() {
    assertThat(similar(1001)).isEmpty();
    // Ada: 0.1 · (1 - ln 2 / ln 2100).
    assertThat(similar(1000)).isEqualTo(List.of(Map.of("node", Map.of("id", "paper:title:1005"),
        "reasons", List.of(Map.of("contribution", 0.4, "detail", "hub (2001 papers)"),
            Map.of("contribution", 0.090939, "detail", "Ada")))));
  }

  @Test
  void ofTooManyCandidatesThoseOfTheLesserIdsAreCompared() {
    assertThat(similar(2150).stream().map(edge -> ((Map<?, ?>) edge).get("node")).toList())
        .isEqualTo(List.of(Map.of("id", "paper:title:2000"), Map.of("id", "paper:title:2001")));
  }

  private static List<?> similar(int paper) {
    var answer = api.ask("query($id: ID!) { paper(by: {id: $id}) { similar(first: 2) { "
        + "edges { reasons { contribution detail } node { id } } } } }",
        Map.of("id", "paper:title:" + paper));
    var similar = (Map<?, ?>) ((Map<?, ?>) answer.get("paper")).get("similar");
    return (List<?>) similar.get("edges");
  }
}
