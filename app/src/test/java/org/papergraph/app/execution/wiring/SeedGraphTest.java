package org.papergraph.app.execution.wiring;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.jgrapht.Graphs;
import org.jgrapht.alg.connectivity.ConnectivityInspector;
import org.jgrapht.alg.shortestpath.BFSShortestPath;
import org.jgrapht.alg.shortestpath.DijkstraShortestPath;
import org.jgrapht.graph.DefaultWeightedEdge;
import org.jgrapht.graph.SimpleWeightedGraph;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.papergraph.loader.load.Loader;
import org.papergraph.localneo4j.Neo4jUnderTest;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

/**
 * Networks and paths on the demo records against the graph's own CO_AUTHORED, read as it is and searched by JGraphT, and
 * after a further load against the graph as it is then.
 */
class SeedGraphTest {
  private static final String NETWORK = """
                                        query($author: ID!) { coauthorNetwork(authors: [$author], weighting: FRACTIONAL, maxNodes: 1000) {
                                          nodes { distance degree author { id } } edges { source target sharedPapers weight firstYear lastYear } } }""";
  private static final String PATH = """
                                     query($from: ID!, $to: ID!, $by: PathOrder) { collaborationPaths(from: $from, to: $to, maxLength: 20, by: $by) {
                                       status distance paths { length cost steps { from { id } to { id } sharedPapers papers { totalCount } } } } }""";

  private static Api api;
  private static SimpleWeightedGraph<String, DefaultWeightedEdge> graph;

  @BeforeAll
  static void load() {
    Neo4jUnderTest.empty();
    Loader.load(Neo4jUnderTest.driver(), List.of(Path.of("../seeds")));
    api = new Api();
    graph = graph();
  }

  /** Edges weigh what a step costs: 1/papers. */
  private static SimpleWeightedGraph<String, DefaultWeightedEdge> graph() {
    var read = new SimpleWeightedGraph<String, DefaultWeightedEdge>(DefaultWeightedEdge.class);
    rows("MATCH (a:Author) RETURN {id: a.id} AS row", Map.of())
        .forEach(row -> read.addVertex((String) row.get("id")));
    rows("MATCH (a)-[c:CO_AUTHORED]->(b) RETURN {from: a.id, to: b.id, papers: c.papers} AS row",
        Map.of())
        .forEach(row -> read.setEdgeWeight(
            read.addEdge((String) row.get("from"), (String) row.get("to")),
            1.0 / (Long) row.get("papers")));
    return read;
  }

  private static List<Map<String, Object>> rows(String statement, Map<String, Object> parameters) {
    return Neo4jUnderTest.driver().executableQuery(statement).withParameters(parameters).execute()
        .records().stream()
        .map(row -> row.get("row").asMap()).toList();
  }

  private static List<String> authors(int count) {
    var all = new ArrayList<>(graph.vertexSet());
    var random = new Random(7);
    return random.ints(count, 0, all.size()).mapToObj(all::get).toList();
  }

  @SuppressWarnings("unchecked")
  private static List<Map<String, Object>> list(Object holder, String field) {
    return (List<Map<String, Object>>) ((Map<?, ?>) holder).get(field);
  }

  @Test
  void networksAreWhatTheGraphSays() {
    for (var author : authors(60)) {
      assertNetwork(author);
    }
  }

  private static void assertNetwork(String author) {
    var network = api.ask(NETWORK, Map.of("author", author)).get("coauthorNetwork");
    var near = Neo4jUnderTest.driver().executableQuery(
        """
        MATCH (a:Author {id: $author}) RETURN [a.id] + COLLECT { MATCH (a)-[:CO_AUTHORED]-(b) RETURN b.id } AS near""")
        .withParameters(Map.of("author", author)).execute().records().getFirst().get("near")
        .asList();
    assertThat(list(network, "nodes").stream()
        .map(node -> ((Map<?, ?>) node.get("author")).get("id")).collect(Collectors.toSet()))
        .isEqualTo(Set.copyOf(near));
    var expected = rows(
        """
        MATCH (a:Author)-[c:CO_AUTHORED]->(b:Author) WHERE a.id IN $near AND b.id IN $near
        RETURN {source: a.id, target: b.id, sharedPapers: toInteger(c.papers), weight: c.weight,
          firstYear: c.firstYear, lastYear: c.lastYear} AS row""", Map.of("near", near));
    assertThat(comparable(list(network, "edges"))).isEqualTo(comparable(expected));
  }

  /** Whole numbers alike, whatever their class. */
  private static Set<Object> comparable(List<Map<String, Object>> rows) {
    return rows.stream().map(row -> {
      var plain = new TreeMap<String, String>();
      row.forEach((key, value) -> plain.put(key, String.valueOf(value)));
      return plain;
    }).collect(Collectors.toSet());
  }

  @Test
  void waysAreAsShortAndAsStrongAsJGraphTFindsThem() {
    var largest = new ConnectivityInspector<>(graph).connectedSets().stream()
        .max((one, other) -> Integer.compare(one.size(), other.size())).orElseThrow().stream()
        .sorted().toList();
    var ends = new ArrayList<>(authors(100));
    new Random(3).ints(100, 0, largest.size()).forEach(place -> ends.add(largest.get(place)));
    for (int place = 1; place < ends.size(); place++) {
      assertWays(ends.get(place - 1), ends.get(place));
    }
  }

  private static void assertWays(String from, String to) {
    var shortest = BFSShortestPath.findPathBetween(graph, from, to);
    var found = (Map<?, ?>) api.ask(PATH, Map.of("from", from, "to", to)).get("collaborationPaths");
    if (shortest == null) {
      assertThat(found.get("status")).isEqualTo("NOT_CONNECTED");
      return;
    }
    assertThat(found.get("distance")).isEqualTo(shortest.getLength());
    if (shortest.getLength() > 20) {
      assertThat(found.get("status")).isEqualTo("LIMIT_REACHED");
      return;
    }
    list(list(found, "paths").getFirst(), "steps").forEach(SeedGraphTest::assertStep);
    var strongest = api.ask(PATH, Map.of("from", from, "to", to, "by", "STRENGTH"))
        .get("collaborationPaths");
    assertThat((Double) list(strongest, "paths").getFirst().get("cost"))
        .isCloseTo(DijkstraShortestPath.findPathBetween(graph, from, to).getWeight(), within(1e-7));
  }

  private static void assertStep(Map<String, Object> step) {
    var near = (String) ((Map<?, ?>) step.get("from")).get("id");
    var far = (String) ((Map<?, ?>) step.get("to")).get("id");
    assertThat(Graphs.neighborListOf(graph, near)).contains(far);
    long papers = Math.round(1 / graph.getEdgeWeight(graph.getEdge(near, far)));
    assertThat(step.get("sharedPapers")).isEqualTo((int) papers);
    assertThat(((Map<?, ?>) step.get("papers")).get("totalCount")).isEqualTo((int) papers);
  }

  @Test
  void aLoadIsSeenAtOnce(@TempDir Path folder) throws Exception {
    var author = "author:name:zed newcomer";
    assertThat(list(api.ask(NETWORK, Map.of("author", author)).get("coauthorNetwork"), "nodes"))
        .isEmpty();
    var records = folder.resolve("more.jsonl");
    Files.writeString(records,
        """
        {"source":"test","title":"A first paper of two newcomers","year":2025,"authors":[{"name":"Zed Newcomer"},{"name":"Yet Another Newcomer"}]}
        """);
    Loader.load(Neo4jUnderTest.driver(), List.of(records));
    assertNetwork(author);
    assertThat(list(api.ask(NETWORK, Map.of("author", author)).get("coauthorNetwork"), "edges"))
        .hasSize(1);
  }
}
