package org.papergraph.app.compile.cypher;

import org.neo4j.cypherdsl.core.Cypher;
import org.neo4j.cypherdsl.core.Expression;

/** Counts that the database keeps. */
final class Counts {
  private Counts() {}

  /** How many nodes have a label, from the count store. */
  static Expression ofLabel(String label) {
    var node = Cypher.node(label).named("any" + label);
    return Cypher.count(Cypher.match(node).returning(node).build());
  }

  /** How many relationships have a type, from the count store. */
  static Expression ofType(String type) {
    return Cypher.count(Cypher.anyNode().relationshipTo(Cypher.anyNode(), type));
  }
}
