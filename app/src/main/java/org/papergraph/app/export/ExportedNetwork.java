package org.papergraph.app.export;

import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;

/**
 * A network of any kind, as it is exported: of co-authors, of topics, of venues. Immutable. Files keep
 * the order of columns, nodes and edges, so the same network is always the same file.
 *
 * @param title what it shows, in a line, for example how it was asked for and whether all of it is
 *          here; may be empty
 * @param directed whether edges lead from source to target
 * @param nodeColumns not named {@code id}, {@code label}, {@code name} or {@code parent}, which
 *          formats use themselves
 * @param edgeColumns not named {@code id}, {@code label}, {@code source}, {@code target},
 *          {@code type} or {@code weight}
 * @param edges between nodes that are here; several between the same two are allowed
 */
public record ExportedNetwork(
    String title,
    boolean directed,
    List<NetworkColumn> nodeColumns,
    List<NetworkColumn> edgeColumns,
    List<NetworkNode> nodes,
    List<NetworkEdge> edges) {

  private static final Set<String> NODE_WORDS = Set.of("id", "label", "name", "parent");
  private static final Set<String> EDGE_WORDS = Set.of("id", "label", "source", "target", "type",
      "weight");

  /**
   * @throws IllegalArgumentException if names (capital letters or not) or titles of columns, or ids of
   *           nodes, are not unique, a name is one that formats use, a value has no column or not its
   *           type, an edge ends at no node, or several columns are for the cluster or the link
   */
  public ExportedNetwork {
    title = WholeText.of(title);
    nodeColumns = List.copyOf(nodeColumns);
    edgeColumns = List.copyOf(edgeColumns);
    nodes = List.copyOf(nodes);
    edges = List.copyOf(edges);
    var ofNodes = new ColumnCheck("node", nodeColumns, NODE_WORDS);
    nodes.forEach(node -> ofNodes.check(node.values()));
    var ofEdges = new ColumnCheck("edge", edgeColumns, EDGE_WORDS);
    edges.forEach(edge -> ofEdges.check(edge.values()));
    checkEnds(unique("id", nodes, NetworkNode::id), edges);
  }

  /** The column of nodes that has the use, of those that have it the first. */
  Optional<NetworkColumn> columnFor(ColumnUse use) {
    return nodeColumns.stream().filter(column -> column.use() == use).findFirst();
  }

  /** What has to be unique, as a set. */
  static <T> Set<String> unique(String what, Collection<T> all, Function<T, String> key) {
    var keys = new HashSet<String>();
    for (var one : all) {
      if (!keys.add(key.apply(one))) {
        throw new IllegalArgumentException("Two of one %s: %s".formatted(what, key.apply(one)));
      }
    }
    return keys;
  }

  private static void checkEnds(Set<String> ids, List<NetworkEdge> edges) {
    for (var edge : edges) {
      if (!ids.contains(edge.source()) || !ids.contains(edge.target())) {
        throw new IllegalArgumentException(
            "An edge without its node: %s, %s".formatted(edge.source(), edge.target()));
      }
    }
  }
}
