package org.papergraph.app.execution.wiring;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.util.List;
import java.util.Map;
import java.util.stream.StreamSupport;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.papergraph.app.FixtureGraph;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

/**
 * Paths over topics, on a graph small enough to draw: a writes of x and y, b of y and z, c of z; d of something else. b
 * answers to another id too.
 */
class TopicPathQueryTest {
  private static final String GRAPH = """
                                      UNWIND ['x', 'y', 'z', 'apart'] AS id
                                      CREATE (:Topic {id: 'topic:' + id, label: id, kind: 'KEYWORD', paperCount: 1});
                                      CREATE (:Venue {id: 'venue:v', name: 'V', kind: 'OTHER', paperCount: 2});
                                      UNWIND [['p1', 'a', 2010, ['x', 'y']], ['p2', 'b', 2012, ['y', 'z']], ['p3', 'c', 2011, ['z']],
                                        ['p4', 'd', 2013, ['apart']], ['p5', 'a', 2014, ['y']]] AS row
                                      CREATE (p:Paper {id: 'paper:title:' + row[0], title: row[0], year: row[2], sources: []})
                                      MERGE (a:Author {id: 'author:name:' + row[1]})
                                      ON CREATE SET a.name = row[1], a.nameKey = row[1], a.spellings = [row[1]], a.identity = 'NAME_ONLY', a.paperCount = 1
                                      CREATE (a)-[:AUTHORED {position: 1}]->(p)
                                      FOREACH (id IN row[3] | MERGE (t:Topic {id: 'topic:' + id}) CREATE (p)-[:HAS_TOPIC {score: 1.0, method: 'KEYWORD'}]->(t));
                                      MATCH (p:Paper) WHERE p.title IN ['p1', 'p4'] MATCH (v:Venue) CREATE (p)-[:PUBLISHED_IN]->(v);
                                      MATCH (b:Author {id: 'author:name:b'}) CREATE (:Identifier {id: 'author:orcid:b'})-[:IDENTIFIES]->(b);
                                      """;
  private static final String QUERY = """
                                      query($from: ID!, $to: ID!, $k: Int, $maxLength: Int) {
                                        topicPaths(from: $from, to: $to, k: $k, maxLength: $maxLength) {
                                          status paths { score nodes { __typename id ... on Topic { label } }
                                            links { specificity topic { label } papers { title year } } } } }""";
  private static final JsonMapper JSON = new JsonMapper();

  private static Api api;

  @BeforeAll
  static void fill() {
    FixtureGraph.fill(GRAPH);
    api = new Api();
  }

  private static JsonNode ask(String from, String to, int k, int maxLength) {
    return JSON.valueToTree(
        api.ask(QUERY, Map.of("from", from, "to", to, "k", k, "maxLength", maxLength)))
        .get("topicPaths");
  }

  private static List<String> texts(JsonNode list, String pointer) {
    return StreamSupport.stream(list.spliterator(), false).map(item -> item.at(pointer).asText(""))
        .toList();
  }

  @Test
  void theShortestComesFirstAndEachProvesItself() {
    var answer = ask("author:name:a", "author:orcid:b", 3, 6);

    assertThat(answer.get("status").asText()).isEqualTo("CONNECTED");
    assertThat(answer.get("paths")).hasSize(3);
    var first = answer.at("/paths/0");
    assertThat(texts(first.get("nodes"), "/id")).containsExactly("author:name:a", "topic:y",
        "author:name:b");
    assertThat(texts(first.at("/links/0/papers"), "/title")).containsExactly("p5", "p2", "p1");
    // 5 papers, 3 of them on the topic.
    assertThat(first.get("score").asDouble()).isEqualTo(1 - Math.log(3) / Math.log(5));
    assertThat(texts(answer.at("/paths/1/nodes"), "/id")).containsExactly("author:name:a",
        "topic:x", "paper:title:p1", "topic:y", "author:name:b");
    assertThat(texts(answer.at("/paths/2/nodes"), "/id")).containsExactly("author:name:a",
        "topic:y", "paper:title:p2", "topic:z", "author:name:b");
  }

  @Test
  void everyKindOfNodeMayBeAnEnd() {
    assertThat(texts(ask("topic:x", "topic:z", 1, 6).at("/paths/0/nodes"), "/id"))
        .containsExactly("topic:x", "paper:title:p1", "topic:y", "paper:title:p2", "topic:z");
    assertThat(texts(ask("venue:v", "paper:title:p2", 1, 6).at("/paths/0/nodes"), "/__typename"))
        .containsExactly("Venue", "Topic", "Paper");
    assertThat(texts(ask("topic:y", "venue:v", 1, 1).at("/paths/0/links/0/papers"), "/title"))
        .containsExactly("p1");
  }

  @Test
  void aNodeIsOnItsWayToItself() {
    var answer = ask("author:orcid:b", "author:name:b", 3, 6);
    assertThat(answer.toString()).isEqualTo("{\"status\":\"CONNECTED\",\"paths\":[{\"score\":1.0,"
        + "\"nodes\":[{\"__typename\":\"Author\",\"id\":\"author:name:b\"}],\"links\":[]}]}");
  }

  @ParameterizedTest
  @CsvSource({"author:name:a, author:name:d, 6, NOT_CONNECTED",
      "topic:x, topic:z, 3, LIMIT_REACHED",
      "author:name:a, author:name:b, 1, LIMIT_REACHED", "topic:x, topic:z, 4, CONNECTED",
      "topic:x, author:name:a, 1, CONNECTED"})
  void noPathAndNoneWithinTheLimitAreToldApart(String from, String to, int maxLength,
      String status) {
    assertThat(ask(from, to, 3, maxLength).get("status").asText()).isEqualTo(status);
  }

  @ParameterizedTest
  @CsvSource(delimiter = '|',
      textBlock = """
                  author:name:a    | author:name:e | 3  | 6 | `to`: there is no author with the id author:name:e
                  paper:title:none | author:name:a | 3  | 6 | `from`: there is no paper with the id paper:title:none
                  nonsense         | author:name:a | 3  | 6 | `from` must be the id of a paper, author, venue or topic
                  author:name:a    | author:name:b | 0  | 6 | `k` must be 1 to 10, not 0
                  author:name:a    | author:name:b | 11 | 6 | `k` must be 1 to 10, not 11
                  author:name:a    | author:name:b | 3  | 0 | `maxLength` must be 1 to 6, not 0
                  author:name:a    | author:name:b | 3  | 7 | `maxLength` must be 1 to 6, not 7
                  """)
  void whatIsAskedMustBeThereAndWithinItsBounds(String from, String to, int k, int maxLength,
      String message) {
    assertThatThrownBy(() -> ask(from, to, k, maxLength)).hasMessageContaining(message);
  }
}
