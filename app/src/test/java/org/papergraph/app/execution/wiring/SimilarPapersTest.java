package org.papergraph.app.execution.wiring;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.util.List;
import java.util.stream.StreamSupport;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.papergraph.app.FixtureGraph;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

/**
 * What is like paper 0 of eight papers, worked out by hand. With eight papers, what two of them share has a rarity of
 * 1 - ln 2 / ln 8 = 2/3, what four share 1/3, what all share 0. No two titles have a word in common.
 */
class SimilarPapersTest {
  private static final String EIGHT_PAPERS = """
                                             UNWIND ['Alpha', 'Bravo', 'Charlie', 'Delta', 'Echo', 'Foxtrot', 'Golf', 'Hotel'] AS title
                                             WITH collect(title) AS titles UNWIND range(0, 7) AS i
                                             CREATE (:Paper {id: 'paper:title:' + i, title: titles[i], sources: ['test']});
                                             UNWIND [['rare', [0, 1]], ['mid', [0, 1, 2, 3]], ['hub', range(0, 7)]] AS row
                                             CREATE (t:Topic {id: 'topic:' + row[0], label: row[0], paperCount: size(row[1])})
                                             WITH * UNWIND row[1] AS i MATCH (p:Paper {id: 'paper:title:' + i})
                                             CREATE (p)-[:HAS_TOPIC {score: 1.0}]->(t);
                                             UNWIND [['Ada', [0, 3]], ['Bob', [0]]] AS row
                                             CREATE (a:Author {id: 'author:name:' + row[0], name: row[0], paperCount: size(row[1])})
                                             WITH * UNWIND row[1] AS i MATCH (p:Paper {id: 'paper:title:' + i})
                                             CREATE (a)-[:AUTHORED {position: 1}]->(p);
                                             UNWIND [[0, 4], [0, 5], [2, 4], [6, 0], [6, 7]] AS row
                                             MATCH (a:Paper {id: 'paper:title:' + row[0]}) MATCH (b:Paper {id: 'paper:title:' + row[1]})
                                             CREATE (a)-[:CITES]->(b);
                                             MATCH (p:Paper {id: 'paper:title:1'}) CREATE (:Identifier {id: 'paper:doi:old'})-[:IDENTIFIES]->(p);
                                             """;
  private static final String ROWS = "{ edges { score reasons { kind contribution detail } node { id } } }";
  private static final JsonMapper JSON = JsonMapper.builder().build();

  private static Api api;

  @BeforeAll
  static void fill() {
    FixtureGraph.fill(EIGHT_PAPERS);
    api = new Api();
  }

  @Test
  void theReasonsAreThoseWorkedOutByHand() {
    var edges = ask("{ paper(by: {id: \"paper:title:0\"}) { similar " + ROWS + " } }")
        .at("/paper/similar/edges");

    // Topics of 0 and 1 are the same: 4/9 of 5/9 is the rare one's, 1/9 of 5/9 the other's.
    // With 2 and 3 it is (1/9) / (√5/3 · 1/3) = 1/√5. Ada: 2/3 / √(2 · 1); the reference too.
    assertThat(lines(edges)).containsExactly(
        "1 0.4: TOPIC 0.32 rare (2 papers), TOPIC 0.08 mid (4 papers)",
        "2 0.226025: TOPIC 0.178885 mid (4 papers), CITATION 0.04714 1 shared reference",
        "3 0.226025: TOPIC 0.178885 mid (4 papers), AUTHOR 0.04714 Ada",
        "7 0.066667: CITATION 0.066667 cited together by 1 paper",
        "4 0.05: CITATION 0.05 cited by the paper asked about",
        "5 0.05: CITATION 0.05 cited by the paper asked about",
        "6 0.05: CITATION 0.05 cites the paper asked about");
  }

  @Test
  void twoOfThemInOneSelectionAreKeptApart() {
    var paper = ask(
        "{ paper(by: {id: \"paper:title:0\"}) { one: similar(first: 1) { nodes { id } } "
            + "two: similar(first: 2) { edges { score } nodes { title } } } }")
        .get("paper");

    assertThat(paper.toString()).isEqualTo(
        """
        {"one":{"nodes":[{"id":"paper:title:1"}]},\
        "two":{"edges":[{"score":0.4},{"score":0.22602499999999998}],\
        "nodes":[{"title":"Bravo"},{"title":"Charlie"}]}}""");
  }

  @Test
  void oneMayStandWithinAnother() {
    var paper = ask("{ paper(by: {id: \"paper:title:0\"}) { similar(first: 2) "
        + "{ nodes { title similar(first: 1) { nodes { id } } } } } }").get("paper");

    assertThat(paper.toString()).isEqualTo(
        """
        {"similar":{"nodes":[{"title":"Bravo","similar":{"nodes":[{"id":"paper:title:0"}]}},\
        {"title":"Charlie","similar":{"nodes":[{"id":"paper:title:3"}]}}]}}""");
  }

  @Test
  void noneMayBeAskedFor() {
    assertThat(ask("{ papers(first: 1) { nodes { similar(first: 0) " + ROWS + " } } }").toString())
        .isEqualTo("{\"papers\":{\"nodes\":[{\"similar\":{\"edges\":[]}}]}}");
  }

  @Test
  void itMayStandBelowAnyList() {
    var answer = ask(
        "{ papers(first: 2) { nodes { similar(first: 1) { edges { node { title } } } } } "
            + "topicPaths(from: \"paper:title:0\", to: \"paper:title:1\", k: 1) { paths { links { papers { "
            + "similar(first: 1) { nodes { id } } } } } } }");

    assertThat(answer.toString()).isEqualTo(
        """
        {"papers":{"nodes":[{"similar":{"edges":[{"node":{"title":"Bravo"}}]}},\
        {"similar":{"edges":[{"node":{"title":"Alpha"}}]}}]},\
        "topicPaths":{"paths":[{"links":[{"papers":[{"similar":{"nodes":[{"id":"paper:title:1"}]}},\
        {"similar":{"nodes":[{"id":"paper:title:0"}]}}]}]}]}}""");
  }

  @Test
  void severalCountByTheirMeanAndAgainstAQuarterOfOthers() {
    var edges = ask(
        "{ similarTo(papers: [\"paper:title:0\", \"paper:doi:old\", \"paper:title:1\"], "
            + "notLike: [\"paper:title:3\"]) " + ROWS + " }")
        .at("/similarTo/edges");

    // 2 shares the topic alone with 3: its cosine is 1, and 0.4 / 4 speak against it.
    assertThat(lines(edges)).containsExactly(
        "2 0.102455: TOPIC 0.178885 mid (4 papers), CITATION 0.02357 1 shared reference, "
            + "TOPIC -0.1 mid (4 papers)",
        "7 0.033333: CITATION 0.033333 cited together by 1 paper",
        "4 0.025: CITATION 0.025 cited by the paper asked about",
        "5 0.025: CITATION 0.025 cited by the paper asked about",
        "6 0.025: CITATION 0.025 cites the paper asked about");
  }

  @Test
  void whatDoesNotDoIsSaid() {
    assertThatThrownBy(
        () -> ask("{ similarTo(papers: [\"paper:title:0\", \"paper:title:x\"]) " + ROWS
            + " }"))
        .hasMessageContaining("`papers`: there is no paper with the id paper:title:x");
    assertThatThrownBy(
        () -> ask("{ similarTo(papers: [\"paper:title:0\"], notLike: [\"paper:no\"]) "
            + ROWS + " }"))
        .hasMessageContaining("`notLike`: there is no paper with the id paper:no");
    assertThatThrownBy(() -> ask("{ similarTo(papers: []) " + ROWS + " }"))
        .hasMessageContaining("`papers` must hold 1 to 20 ids, not 0");
    assertThatThrownBy(() -> ask("{ similarTo(papers: [\"topic:rare\"]) " + ROWS + " }"))
        .hasMessageContaining("`papers` must hold ids of papers");
    assertThatThrownBy(() -> ask("{ papers { nodes { similar(first: 51) " + ROWS + " } } }"))
        .hasMessageContaining("similar: `first` must be 0 to 50, not 51");
  }

  /** As {@code id score: kind contribution detail, …}, scores rounded to a millionth. */
  private static List<String> lines(JsonNode edges) {
    return items(edges).map(edge -> edge.at("/node/id").asText().replace("paper:title:", "") + " "
        + Math.round(edge.get("score").asDouble() * 1e6) / 1e6 + ": "
        + String.join(", ", items(edge.get("reasons")).map(reason -> reason.get("kind").asText()
            + " " + reason.get("contribution").asDouble() + " " + reason.get("detail").asText())
            .toList()))
        .toList();
  }

  private static java.util.stream.Stream<JsonNode> items(JsonNode list) {
    return StreamSupport.stream(list.spliterator(), false);
  }

  private static JsonNode ask(String query) {
    return JSON.valueToTree(api.ask(query));
  }
}
