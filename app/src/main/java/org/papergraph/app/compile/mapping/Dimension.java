package org.papergraph.app.compile.mapping;

import org.jspecify.annotations.Nullable;

/** By what the members of a list can be counted. */
public sealed interface Dimension {

  /** The values of a property of the members. */
  record ByProperty(String property) implements Dimension {
  }

  /**
   * The nodes that the members, or papers of theirs, are linked to.
   *
   * @param through from a member to its papers, if it is those that are linked
   * @param display the property by which such a node is shown
   */
  record ByNeighbour(@Nullable RelationshipStep through, RelationshipStep step,
      NodeMapping neighbour, String display)
      implements
        Dimension {

    /** Whether a member may lead to the same node more than once. */
    public boolean mayRepeat() {
      return through != null || step.mayRepeat();
    }
  }
}
