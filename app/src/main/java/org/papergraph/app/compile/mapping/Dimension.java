package org.papergraph.app.compile.mapping;

/** By what the members of a list can be counted. */
public sealed interface Dimension {

  /** The values of a property of the members. */
  record ByProperty(String property) implements Dimension {
  }

  /**
   * The nodes that the members are linked to.
   *
   * @param display the property by which such a node is shown
   */
  record ByNeighbour(RelationshipStep step, NodeMapping neighbour, String display)
      implements
        Dimension {
  }
}
