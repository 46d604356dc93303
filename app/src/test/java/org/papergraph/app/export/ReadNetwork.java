package org.papergraph.app.export;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** What a reader found: values as text, by the names of columns. */
public record ReadNetwork(Map<String, Map<String, String>> nodes, List<ReadEdge> edges) {

  /** An edge that a reader found. */
  public record ReadEdge(String source, String target, double weight, Map<String, String> values) {
  }

  /** What a reader that keeps all has to find. */
  static ReadNetwork expected(ExportedNetwork network) {
    return expected(network, NetworkColumn::name);
  }

  /** The same, with columns called something else. */
  static ReadNetwork expected(ExportedNetwork network, Function<NetworkColumn, String> called) {
    var nodes = new LinkedHashMap<String, Map<String, String>>();
    for (var node : network.nodes()) {
      var values = text(network.nodeColumns(), called, node.values());
      values.put("label", node.label());
      nodes.put(node.id(), values);
    }
    var edges = network.edges().stream().map(edge -> new ReadEdge(edge.source(), edge.target(),
        edge.weight(), text(network.edgeColumns(), called, edge.values()))).toList();
    return new ReadNetwork(nodes, edges);
  }

  /** A network whose values are others; null for none. */
  ReadNetwork withValues(Function<String, @Nullable String> change) {
    var changedNodes = new LinkedHashMap<String, Map<String, String>>();
    nodes.forEach((id, values) -> changedNodes.put(id, changed(values, change)));
    return new ReadNetwork(changedNodes,
        edges.stream().map(edge -> new ReadEdge(edge.source(), edge.target(), edge.weight(),
            changed(edge.values(), change))).toList());
  }

  private static Map<String, String> changed(Map<String, String> values,
      Function<String, @Nullable String> change) {
    var changed = new LinkedHashMap<String, String>();
    values.forEach((name, value) -> {
      var other = change.apply(value);
      if (other != null) {
        changed.put(name, other);
      }
    });
    return changed;
  }

  private static Map<String, String> text(List<NetworkColumn> columns,
      Function<NetworkColumn, String> called, Map<String, ?> values) {
    var text = new LinkedHashMap<String, String>();
    for (var column : columns) {
      if (values.containsKey(column.name())) {
        text.put(called.apply(column), String.valueOf(values.get(column.name())));
      }
    }
    return text;
  }
}
