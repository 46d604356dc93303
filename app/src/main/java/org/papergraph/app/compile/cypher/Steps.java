package org.papergraph.app.compile.cypher;

import org.neo4j.cypherdsl.core.Cypher;
import org.neo4j.cypherdsl.core.Expression;
import org.neo4j.cypherdsl.core.Node;
import org.neo4j.cypherdsl.core.Relationship;
import org.neo4j.cypherdsl.core.RelationshipPattern;
import org.papergraph.app.compile.mapping.RelationshipStep;

/** Relationship patterns, and what stands at their end. */
final class Steps {
  private Steps() {}

  /** The pattern of a step from one node to another. */
  static Relationship pattern(Node from, RelationshipStep step, Node to) {
    return switch (step.direction()) {
      case OUT -> from.relationshipTo(to, step.type());
      case IN -> from.relationshipFrom(to, step.type());
      case BOTH -> from.relationshipBetween(to, step.type());
    };
  }

  /** What is said of the node that a pattern ends in, the first by id if there are several. */
  static Expression first(RelationshipPattern pattern, String node, Expression said) {
    return Cypher.head(Cypher.collect(Cypher.match(pattern).with(node)
        .orderBy(Cypher.property(node, "id").ascending()).limit(1).returning(said).build()));
  }

  /** The pattern of two steps. */
  static RelationshipPattern pattern(Node from, RelationshipStep first, Node between,
      RelationshipStep second, Node to) {
    var begun = pattern(from, first, between);
    return switch (second.direction()) {
      case OUT -> begun.relationshipTo(to, second.type());
      case IN -> begun.relationshipFrom(to, second.type());
      case BOTH -> begun.relationshipBetween(to, second.type());
    };
  }
}
