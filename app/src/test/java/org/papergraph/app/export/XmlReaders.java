package org.papergraph.app.export;

import java.io.StringReader;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import org.jgrapht.graph.DefaultWeightedEdge;
import org.jgrapht.graph.DirectedWeightedPseudograph;
import org.jgrapht.nio.BaseEventDrivenImporter;
import org.jgrapht.nio.GraphImporter;
import org.jgrapht.nio.gexf.SimpleGEXFImporter;
import org.jgrapht.nio.graphml.GraphMLImporter;
import org.papergraph.app.export.ReadNetwork.ReadEdge;

import static org.assertj.core.api.Assertions.assertThat;

/** JGraphT's readers of GEXF and GraphML, which hold texts to the formats' schemas. */
public final class XmlReaders {
  private XmlReaders() {}

  /**
   * JGraphT has the schema of GEXF 1.2: of what we write, 1.3 differs in the names of version and
   * namespace alone. Values come by the titles of columns.
   */
  public static ReadNetwork gexf(String text) {
    assertThat(text).contains("<gexf xmlns=\"http://gexf.net/1.3\"", " version=\"1.3\">");
    var importer = new SimpleGEXFImporter<String, DefaultWeightedEdge>();
    importer.setSchemaValidation(true);
    importer.setVertexFactory(Function.identity());
    return read(importer, importer, text
        .replace("<gexf xmlns=\"http://gexf.net/1.3\"",
            "<gexf xmlns=\"http://www.gexf.net/1.2draft\"")
        .replace(" version=\"1.3\">", " version=\"1.2\">"));
  }

  /** By the ids in the data, instead of those that are the file's own. Of data that are empty it is silent. */
  public static ReadNetwork graphMl(String text) {
    var importer = new GraphMLImporter<String, DefaultWeightedEdge>();
    importer.setSchemaValidation(true);
    importer.setVertexFactory(Function.identity());
    var read = read(importer, importer, text);
    var ids = new HashMap<String, String>();
    var nodes = new LinkedHashMap<String, Map<String, String>>();
    read.nodes().forEach((token, values) -> {
      var id = Objects.requireNonNull(values.remove("id"));
      ids.put(token, id);
      nodes.put(id, values);
    });
    return new ReadNetwork(nodes,
        read.edges().stream().map(edge -> new ReadEdge(ids.get(edge.source()),
            ids.get(edge.target()), edge.weight(), edge.values())).toList());
  }

  private static ReadNetwork read(BaseEventDrivenImporter<String, DefaultWeightedEdge> events,
      GraphImporter<String, DefaultWeightedEdge> importer, String text) {
    var graph = new DirectedWeightedPseudograph<String, DefaultWeightedEdge>(
        DefaultWeightedEdge.class);
    var nodes = new LinkedHashMap<String, Map<String, String>>();
    var ofEdges = new HashMap<DefaultWeightedEdge, Map<String, String>>();
    var edges = new ArrayList<DefaultWeightedEdge>();
    events.addVertexConsumer(id -> nodes.putIfAbsent(id, new LinkedHashMap<>()));
    events.addVertexAttributeConsumer((key, value) -> nodes
        .computeIfAbsent(key.getFirst(), id -> new LinkedHashMap<>())
        .put(key.getSecond(), value.getValue()));
    events.addEdgeConsumer(edges::add);
    events.addEdgeAttributeConsumer((key, value) -> ofEdges
        .computeIfAbsent(key.getFirst(), edge -> new LinkedHashMap<>())
        .put(key.getSecond(), value.getValue()));
    importer.importGraph(graph, new StringReader(text));
    nodes.values().forEach(values -> values.remove("ID"));
    return new ReadNetwork(nodes, edges(graph, edges, ofEdges));
  }

  private static List<ReadEdge> edges(
      DirectedWeightedPseudograph<String, DefaultWeightedEdge> graph,
      List<DefaultWeightedEdge> edges,
      Map<DefaultWeightedEdge, Map<String, String>> values) {
    return edges.stream().map(edge -> {
      var own = values.getOrDefault(edge, new LinkedHashMap<>());
      own.keySet().removeAll(List.of("id", "source", "target", "weight"));
      return new ReadEdge(graph.getEdgeSource(edge), graph.getEdgeTarget(edge),
          graph.getEdgeWeight(edge), own);
    }).toList();
  }
}
