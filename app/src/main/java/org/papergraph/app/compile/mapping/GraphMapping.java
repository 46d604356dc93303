package org.papergraph.app.compile.mapping;

import java.util.Collection;
import java.util.Map;
import java.util.Optional;

/**
 * The whole mapping of a schema to the graph. Immutable; read once at start-up.
 *
 * @param nodes  node types by name
 * @param orders order enums by name: their values → sort keys (ascending)
 * @param facets types and enums of facets by name: their fields or values → by what they count
 * @param roots  the root fields by name
 */
public record GraphMapping(Map<String, NodeMapping> nodes, Map<String, Map<String, SortKey>> orders,
    Map<String, Map<String, Dimension>> facets,
    Map<String, Root> roots) {

  /**
   * A root field.
   *
   * @param shape the kind of its statement
   * @param type  the GraphQL type it answers with; of a connection, the type of its nodes
   */
  public record Root(AnswerShape shape, String type) {
  }

  /** A node type that is known to exist. */
  public NodeMapping node(String type) {
    var node = nodes.get(type);
    if (node == null) {
      throw new IllegalArgumentException("no node type " + type);
    }
    return node;
  }

  /** The node type that an id belongs to by its prefix; empty if it is no id of ours. */
  public Optional<NodeMapping> nodeOfId(String id) {
    return nodeTypes().stream().filter(node -> id.startsWith(node.idPrefix())).findFirst();
  }

  /** All node types. */
  public Collection<NodeMapping> nodeTypes() {
    return nodes.values();
  }
}
