package org.papergraph.app.export;

import java.io.IOException;
import java.io.Writer;
import java.util.List;
import java.util.function.Function;
import javax.xml.stream.XMLStreamException;
import org.jspecify.annotations.Nullable;

/**
 * Writes GEXF 1.3. Ids of nodes are strings there, so they are the API's; attributes have the names of
 * columns as ids.
 *
 * @see <a href="https://gexf.net/schema.html">its schema</a>
 */
final class GexfWriter implements NetworkWriter {

  @Override
  public void write(ExportedNetwork network, Writer out) throws IOException {
    XmlElements.document(out, xml -> {
      xml.root("gexf", "http://gexf.net/1.3", "http://gexf.net/1.3/gexf.xsd");
      xml.attribute("version", "1.3");
      meta(xml, network);
      xml.startLine("graph");
      xml.attribute("mode", "static");
      xml.attribute("defaultedgetype", network.directed() ? "directed" : "undirected");
      xml.attribute("idtype", "string");
      columns(xml, "node", network.nodeColumns());
      columns(xml, "edge", network.edgeColumns());
      nodes(xml, network);
      edges(xml, network);
      xml.endLine();
      xml.endLine();
    });
  }

  private static void meta(XmlElements xml, ExportedNetwork network) throws XMLStreamException {
    xml.startLine("meta");
    xml.start("creator");
    xml.text("papergraph");
    xml.end();
    if (!network.title().isEmpty()) {
      xml.start("description");
      xml.text(network.title());
      xml.end();
    }
    xml.end();
  }

  private static void columns(XmlElements xml, String of, List<NetworkColumn> columns)
      throws XMLStreamException {
    if (columns.isEmpty()) {
      return;
    }
    xml.startLine("attributes");
    xml.attribute("class", of);
    for (var column : columns) {
      xml.startLine("attribute");
      xml.attribute("id", column.name());
      xml.attribute("title", column.title());
      xml.attribute("type", column.type().xmlName());
      xml.end();
    }
    xml.endLine();
  }

  private static void nodes(XmlElements xml, ExportedNetwork network) throws XMLStreamException {
    xml.startLine("nodes");
    xml.attribute("count", Integer.toString(network.nodes().size()));
    for (var node : network.nodes()) {
      xml.startLine("node");
      xml.attribute("id", node.id());
      xml.attribute("label", node.label());
      values(xml, network.nodeColumns(), node::value);
      xml.end();
    }
    xml.endLine();
  }

  private static void edges(XmlElements xml, ExportedNetwork network) throws XMLStreamException {
    xml.startLine("edges");
    xml.attribute("count", Integer.toString(network.edges().size()));
    int number = 0;
    for (var edge : network.edges()) {
      xml.startLine("edge");
      xml.attribute("id", Integer.toString(number++));
      xml.attribute("source", edge.source());
      xml.attribute("target", edge.target());
      xml.attribute("weight", Double.toString(edge.weight()));
      values(xml, network.edgeColumns(), edge::value);
      xml.end();
    }
    xml.endLine();
  }

  private static void values(XmlElements xml, List<NetworkColumn> columns,
      Function<NetworkColumn, @Nullable Object> valueOf) throws XMLStreamException {
    boolean none = columns.stream().allMatch(column -> valueOf.apply(column) == null);
    if (none) {
      return;
    }
    xml.start("attvalues");
    for (var column : columns) {
      var value = valueOf.apply(column);
      if (value != null) {
        xml.start("attvalue");
        xml.attribute("for", column.name());
        xml.attribute("value", value.toString());
        xml.end();
      }
    }
    xml.end();
  }
}
