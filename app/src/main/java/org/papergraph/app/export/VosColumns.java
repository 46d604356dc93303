package org.papergraph.app.export;

import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;

/** What the columns of nodes are to VOSviewer, as {@link VosViewerWriter} says. */
record VosColumns(Optional<NetworkColumn> cluster, Optional<NetworkColumn> link,
    List<NetworkColumn> weights, List<NetworkColumn> scores, List<NetworkColumn> texts) {

  static VosColumns of(ExportedNetwork network) {
    Predicate<NetworkColumn> weighs = column -> column.use() == ColumnUse.SIZE
        && network.nodes().stream().allMatch(node -> weight(node, column));
    Predicate<NetworkColumn> number = column -> column.type() != ColumnType.STRING
        && column.use() != ColumnUse.CLUSTER;
    Predicate<NetworkColumn> text = column -> column.type() == ColumnType.STRING
        && column.use() != ColumnUse.LINK;
    return new VosColumns(network.columnFor(ColumnUse.CLUSTER),
        network.columnFor(ColumnUse.LINK), columns(network, weighs),
        columns(network, number.and(weighs.negate())), columns(network, text));
  }

  private static List<NetworkColumn> columns(ExportedNetwork network,
      Predicate<NetworkColumn> which) {
    return network.nodeColumns().stream().filter(which).toList();
  }

  private static boolean weight(NetworkNode node, NetworkColumn column) {
    return node.value(column) instanceof Number number && number.doubleValue() >= 0;
  }
}
