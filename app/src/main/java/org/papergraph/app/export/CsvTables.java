package org.papergraph.app.export;

import java.io.IOException;
import java.io.Writer;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Writes a network as two tables, {@code id,label,…} of nodes and {@code source,target,type,weight,…}
 * of edges, where {@code type} is {@code directed} or {@code undirected}: the names that Gephi's import
 * of spreadsheets knows.
 */
final class CsvTables implements NetworkWriter {

  /** Writes both, an empty line between. */
  @Override
  public void write(ExportedNetwork network, Writer out) throws IOException {
    writeNodes(network, out);
    out.write(CsvRows.END_OF_LINE);
    writeEdges(network, out);
  }

  static void writeNodes(ExportedNetwork network, Writer out) throws IOException {
    var columns = network.nodeColumns();
    try (var rows = new CsvRows(out, names(columns, "id", "label"))) {
      for (var node : network.nodes()) {
        var row = new ArrayList<@Nullable Object>();
        row.add(node.id());
        row.add(CsvRows.text(node.label()));
        columns.forEach(column -> row.add(cell(node.value(column))));
        rows.write(row);
      }
    }
  }

  static void writeEdges(ExportedNetwork network, Writer out) throws IOException {
    var columns = network.edgeColumns();
    var type = network.directed() ? "directed" : "undirected";
    try (var rows = new CsvRows(out, names(columns, "source", "target", "type", "weight"))) {
      for (var edge : network.edges()) {
        var row = new ArrayList<@Nullable Object>();
        row.addAll(List.of(edge.source(), edge.target(), type, edge.weight()));
        columns.forEach(column -> row.add(cell(edge.value(column))));
        rows.write(row);
      }
    }
  }

  private static List<String> names(List<NetworkColumn> columns, String... before) {
    return Stream.concat(Stream.of(before), columns.stream().map(NetworkColumn::name)).toList();
  }

  private static @Nullable Object cell(@Nullable Object value) {
    return value instanceof String text ? CsvRows.text(text) : value;
  }
}
