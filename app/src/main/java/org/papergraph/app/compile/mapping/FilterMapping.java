package org.papergraph.app.compile.mapping;

/** What stands behind a field of a filter. */
public sealed interface FilterMapping {

  /** A comparison of a property of the node. */
  record OfProperty(String property) implements FilterMapping {
  }

  /**
   * A condition on a related node.
   *
   * @param byFilter whether it is a filter of that node; a list of ids if not
   */
  record OfRelated(RelationshipStep step, boolean byFilter) implements FilterMapping {
  }

  /** Presence of a property. */
  record OfPresence(String property) implements FilterMapping {
  }

  /** Words looked up in a full-text index. */
  record OfText(String index) implements FilterMapping {
  }

  /** {@code and}, {@code or}, {@code not} and {@code ids}. */
  record OfLogic() implements FilterMapping {
  }
}
