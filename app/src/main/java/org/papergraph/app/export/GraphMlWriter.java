package org.papergraph.app.export;

import java.io.IOException;
import java.io.Writer;
import java.util.HashMap;
import java.util.List;
import java.util.Objects;
import java.util.function.Function;
import javax.xml.stream.XMLStreamException;
import org.jspecify.annotations.Nullable;

/**
 * Writes GraphML 1.0. Its ids are of the type {@code xs:NMTOKEN}, which the API's are not
 * ({@code author:name:sergey levine}): nodes are numbered {@code n0}, {@code n1}, … and edges
 * {@code e0}, {@code e1}, …, and the API's id of a node is its data {@code id}.
 *
 * @see <a href="http://graphml.graphdrawing.org/xmlns/1.0/graphml.xsd">its schema</a>
 */
final class GraphMlWriter implements NetworkWriter {
  private static final NetworkColumn ID = new NetworkColumn("id", ColumnType.STRING, "Id");
  private static final NetworkColumn LABEL = new NetworkColumn("label", ColumnType.STRING, "Label");
  private static final NetworkColumn WEIGHT = new NetworkColumn("weight", ColumnType.DOUBLE,
      "Weight");

  @Override
  public void write(ExportedNetwork network, Writer out) throws IOException {
    XmlElements.document(out, xml -> {
      xml.root("graphml", "http://graphml.graphdrawing.org/xmlns",
          "http://graphml.graphdrawing.org/xmlns/1.0/graphml.xsd");
      description(xml, network.title());
      keys(xml, "node", List.of(ID, LABEL));
      keys(xml, "node", network.nodeColumns());
      keys(xml, "edge", List.of(WEIGHT));
      keys(xml, "edge", network.edgeColumns());
      xml.startLine("graph");
      xml.attribute("id", "network");
      xml.attribute("edgedefault", network.directed() ? "directed" : "undirected");
      nodes(xml, network);
      edges(xml, network);
      xml.endLine();
      xml.endLine();
    });
  }

  private static void description(XmlElements xml, String text) throws XMLStreamException {
    if (!text.isEmpty()) {
      xml.start("desc");
      xml.text(text);
      xml.end();
    }
  }

  private static void keys(XmlElements xml, String of, List<NetworkColumn> columns)
      throws XMLStreamException {
    for (var column : columns) {
      xml.startLine("key");
      xml.attribute("id", key(of, column));
      xml.attribute("for", of);
      xml.attribute("attr.name", column.name());
      xml.attribute("attr.type", column.type().xmlName());
      description(xml, column.title());
      xml.end();
    }
  }

  private static void nodes(XmlElements xml, ExportedNetwork network) throws XMLStreamException {
    int number = 0;
    for (var node : network.nodes()) {
      xml.startLine("node");
      xml.attribute("id", "n" + number++);
      data(xml, "node", ID, node.id());
      data(xml, "node", LABEL, node.label());
      data(xml, "node", network.nodeColumns(), node::value);
      xml.end();
    }
  }

  private static void edges(XmlElements xml, ExportedNetwork network) throws XMLStreamException {
    var numbers = new HashMap<String, Integer>();
    network.nodes().forEach(node -> numbers.put(node.id(), numbers.size()));
    int number = 0;
    for (var edge : network.edges()) {
      xml.startLine("edge");
      xml.attribute("id", "e" + number++);
      xml.attribute("source", "n" + Objects.requireNonNull(numbers.get(edge.source())));
      xml.attribute("target", "n" + Objects.requireNonNull(numbers.get(edge.target())));
      data(xml, "edge", WEIGHT, edge.weight());
      data(xml, "edge", network.edgeColumns(), edge::value);
      xml.end();
    }
  }

  private static void data(XmlElements xml, String of, List<NetworkColumn> columns,
      Function<NetworkColumn, @Nullable Object> valueOf) throws XMLStreamException {
    for (var column : columns) {
      var value = valueOf.apply(column);
      if (value != null) {
        data(xml, of, column, value);
      }
    }
  }

  private static void data(XmlElements xml, String of, NetworkColumn column, Object value)
      throws XMLStreamException {
    xml.start("data");
    xml.attribute("key", key(of, column));
    xml.text(value.toString());
    xml.end();
  }

  /** Nodes and edges may have columns of one name, but ids of keys are unique. */
  private static String key(String of, NetworkColumn column) {
    return of + "_" + column.name();
  }
}
