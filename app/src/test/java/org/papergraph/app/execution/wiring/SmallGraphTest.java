package org.papergraph.app.execution.wiring;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.StreamSupport;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.papergraph.loader.load.Loader;
import org.papergraph.localneo4j.Neo4jUnderTest;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * Questions about a graph small enough to draw: five papers of Grant M. Rotskoff with nine
 * co-authors, two papers that share topics with them, and one that shares nothing. The answers were
 * worked out by hand.
 */
class SmallGraphTest {
  private static final String GRANT = "author:name:grant m. rotskoff";
  private static final JsonMapper JSON = JsonMapper.builder().findAndAddModules().build();

  private static Api api;

  @BeforeAll
  static void load() {
    Neo4jUnderTest.empty();
    var report = Loader.load(Neo4jUnderTest.driver(),
        List.of(Path.of("src/test/resources/graphs/rotskoff.jsonl")));
    assertThat(report.toString()).isNotEmpty();
    api = new Api();
  }

  @Test
  void theNetworkOfOneStepHasTenAuthorsAndEighteenEdges() {
    var network = ask(
        "{ coauthorNetwork(authors: [\"" + GRANT + "\"]) { nodes { distance degree author "
            + "{ name } } edges { source target sharedPapers weight firstYear lastYear } truncated "
            + "omittedNodes } }")
        .get("coauthorNetwork");

    assertThat(network.get("nodes")).hasSize(10);
    assertThat(network.get("edges")).hasSize(18);
    assertThat(network.get("truncated").asBoolean()).isFalse();
    assertThat(network.get("omittedNodes").asInt()).isZero();
    assertThat(network.at("/nodes/0/author/name").asText()).isEqualTo("Grant M. Rotskoff");
    assertThat(network.at("/nodes/0/degree").asInt()).isEqualTo(9);
    assertThat(texts(network.get("nodes"), "/author/name").subList(1, 4))
        .containsExactly("Lexing Ying", "Yinuo Ren", "Haoxuan Chen");
  }

  @Test
  void aCutNetworkKeepsTheHeaviestAndSaysSo() {
    var network = ask("{ coauthorNetwork(authors: [\"" + GRANT
        + "\"], maxNodes: 3, weighting: FRACTIONAL)"
        + " { nodes { author { name } } edges { source target weight } truncated omittedNodes } }")
        .get("coauthorNetwork");

    assertThat(texts(network.get("nodes"), "/author/name"))
        .containsExactly("Grant M. Rotskoff", "Lexing Ying", "Yinuo Ren");
    assertThat(network.get("edges")).hasSize(3)
        .allSatisfy(edge -> assertThat(edge.get("weight").asDouble()).isEqualTo(1.0));
    assertThat(network.get("truncated").asBoolean()).isTrue();
    assertThat(network.get("omittedNodes").asInt()).isEqualTo(7);
  }

  @Test
  void coauthorsCarryWhatTheyShare() {
    var coauthors = ask(
        "{ author(by: {name: \"GRANT  M. Rotskoff\"}) { coauthors(first: 2) { totalCount "
            + "edges { sharedPapers firstYear lastYear weight node { name } } } } }")
        .at("/author/coauthors");

    assertThat(coauthors.get("totalCount").asInt()).isEqualTo(9);
    assertThat(texts(coauthors.get("edges"), "/node/name")).containsExactly("Lexing Ying",
        "Yinuo Ren");
    assertThat(coauthors.get("edges")).allSatisfy(edge -> {
      assertThat(edge.get("sharedPapers").asInt()).isEqualTo(3);
      assertThat(edge.get("firstYear").asInt()).isEqualTo(2024);
      assertThat(edge.get("lastYear").asInt()).isEqualTo(2025);
      assertThat(edge.get("weight").asDouble()).isEqualTo(1.0);
    });
  }

  @Test
  void aPathHasItsEvidence() {
    var paths = ask(
        "{ collaborationPaths(from: \"author:name:javan tahir\", to: \"author:name:yiping lu\")"
            + " { status distance paths { length steps { from { name } to { name } sharedPapers papers "
            + "{ totalCount nodes { title } } } } } }")
        .get("collaborationPaths");

    assertThat(paths.get("status").asText()).isEqualTo("CONNECTED");
    assertThat(paths.get("distance").asInt()).isEqualTo(2);
    var steps = paths.at("/paths/0/steps");
    assertThat(texts(steps, "/from/name")).containsExactly("Javan Tahir", "Grant M. Rotskoff");
    assertThat(texts(steps, "/to/name")).containsExactly("Grant M. Rotskoff", "Yiping Lu");
    assertThat(texts(steps, "/papers/nodes/0/title")).containsExactly(
        "Features are fate: a theory of transfer learning in high-dimensional regression",
        "Statistical Spatially Inhomogeneous Diffusion Inference");
  }

  @Test
  void noPathAndNoPathWithinTheLimitAreToldApart() {
    assertThat(status("author:name:javan tahir", "author:name:robinson example", 8))
        .isEqualTo("NOT_CONNECTED");
    assertThat(status("author:name:javan tahir", "author:name:yiping lu", 1))
        .isEqualTo("LIMIT_REACHED");
    assertThat(status(GRANT, GRANT, 1)).isEqualTo("CONNECTED");
  }

  @Test
  void aTopicPathGoesOverOneSharedTopicIfThereIsOne() {
    var path = topicPath("author:name:grant m. rotskoff", "author:name:ada example");

    assertThat(texts(path.get("nodes"), "/id")).containsExactly("author:name:grant m. rotskoff",
        "topic:mean field limit", "author:name:ada example");
    assertThat(texts(path.at("/links/0/papers"), "/title")).containsExactly(
        "Gradient descent in the mean-field limit",
        "Neuron birth-death dynamics accelerates gradient descent and converges asymptotically");
    // 8 papers, 2 of them on the topic: 1 - ln 2 / ln 8.
    assertThat(path.get("score").asDouble()).isEqualTo(2.0 / 3,
        org.assertj.core.data.Offset.offset(1e-9));
  }

  @Test
  void aTopicPathGoesOverAPaperThatHasBothTopics() {
    var path = topicPath("author:name:javan tahir", "author:name:ada example");

    assertThat(texts(path.get("nodes"), "/__typename")).containsExactly("Author", "Topic", "Paper",
        "Topic", "Author");
    assertThat(path.at("/nodes/1/id").asText()).isEqualTo("topic:deep linear network");
    assertThat(path.at("/nodes/3/id").asText()).isEqualTo("topic:gradient descent");
  }

  @Test
  void aNameClusterGathersSpellingsAndPapers() {
    var cluster = ask(
        "{ nameCluster(name: \"GRANT M. ROTSKOFF\") { nameKey paperCount authors { id } "
            + "authorRows { spelling paperCount } } none: nameCluster(name: \"Nobody\") { nameKey } }");

    assertThat(cluster.at("/nameCluster/paperCount").asInt()).isEqualTo(5);
    assertThat(cluster.at("/nameCluster/authorRows")).hasSize(1);
    assertThat(cluster.get("none").isNull()).isTrue();
  }

  @Test
  void venuesAndYearsAreToldApart() {
    var venue = ask(
        "{ venue(by: {name: \"icml\"}) { id paperCount papers { edges { year node { year } } } } }")
        .get("venue");

    assertThat(venue.get("id").asText()).isEqualTo("venue:icml");
    assertThat(venue.get("paperCount").asInt()).isEqualTo(2);
    assertThat(texts(venue.at("/papers/edges"), "/year")).containsExactly("2025", "2019");
  }

  @Test
  void nodesComeInTheOrderAskedWithNullForTheUnknown() {
    var nodes = ask("{ nodes(ids: [\"venue:icml\", \"paper:doi:none\", \"" + GRANT
        + "\", \"nonsense\", \"venue:icml\"]) { __typename id ... on Author { paperCount } } }")
        .get("nodes");

    assertThat(texts(nodes, "/id")).containsExactly("venue:icml", "", GRANT, "", "venue:icml");
    assertThat(nodes.at("/2/paperCount").asInt()).isEqualTo(5);
  }

  @Test
  void theGraphKnowsWhatItHolds() {
    var graph = ask("{ graph { version papers authors venues topics sources } }").get("graph");

    assertThat(graph.get("version").asInt()).isEqualTo(1);
    assertThat(graph.get("papers").asInt()).isEqualTo(8);
    assertThat(graph.get("authors").asInt()).isEqualTo(13);
    assertThat(graph.get("venues").asInt()).isEqualTo(5);
    assertThat(texts(graph.get("sources"), "")).containsExactly("test");
  }

  private static String status(String from, String to, int maxLength) {
    return ask(
        "{ collaborationPaths(from: \"" + from + "\", to: \"" + to + "\", maxLength: " + maxLength
            + ") { status } }")
        .at("/collaborationPaths/status").asText();
  }

  private static JsonNode topicPath(String from, String to) {
    var answer = ask("{ topicPaths(from: \"" + from + "\", to: \"" + to
        + "\") { status paths { score "
        + "nodes { __typename id } links { specificity topic { label } papers { title } } } } }");
    assertThat(answer.at("/topicPaths/status").asText()).isEqualTo("CONNECTED");
    return answer.at("/topicPaths/paths/0");
  }

  private static JsonNode ask(String query) {
    return JSON.valueToTree(api.ask(query));
  }

  private static List<String> texts(JsonNode list, String pointer) {
    return StreamSupport.stream(list.spliterator(), false).map(item -> item.at(pointer).asText(""))
        .toList();
  }
}
