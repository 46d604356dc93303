package org.papergraph.app.compile.mapping;

import java.util.List;
import java.util.Map;

/** What stands behind a field of a node type. */
public sealed interface FieldMapping {

  /** The field's name in the schema. */
  String name();

  /** A property of the node. */
  record Property(String name, String property) implements FieldMapping {
  }

  /** The one node at the other end of a relationship. */
  record ToOne(String name, RelationshipStep step) implements FieldMapping {
  }

  /**
   * The nodes at the other end of a relationship, as a connection.
   *
   * @param edgeProperties fields of the connection's edge type → properties of the relationship
   * @param sort           the order when none is asked for, without the tie-breaker
   */
  record Connection(String name, RelationshipStep step, Map<String, String> edgeProperties,
      List<SortKey> sort) implements FieldMapping {
  }

  /** A field with a statement shape of its own. */
  record Answered(String name, AnswerShape shape) implements FieldMapping {
  }
}
