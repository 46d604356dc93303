package org.papergraph.app.compile.mapping;

import org.jspecify.annotations.Nullable;

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
   * @param through followed first, to papers that the edge then counts; null if the step is all
   */
  record Connection(String name, @Nullable RelationshipStep through, RelationshipStep step,
      ListMapping list) implements FieldMapping {
  }

  /** A field with a statement shape of its own. */
  record Answered(String name, AnswerShape shape) implements FieldMapping {
  }
}
