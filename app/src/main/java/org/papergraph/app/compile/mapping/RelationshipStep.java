package org.papergraph.app.compile.mapping;

/**
 * A relationship followed from a node.
 *
 * @param type      the relationship's type
 * @param direction seen from the node it starts at
 * @param target    the GraphQL type of the nodes at its other end
 */
public record RelationshipStep(String type, Direction direction, String target) {

  /** Whether one may lead to the same node more than once: a name can stand on a byline twice. */
  public boolean mayRepeat() {
    return "AUTHORED".equals(type);
  }

  /** Which way a relationship is followed. */
  public enum Direction {
    OUT, IN, BOTH
  }
}
