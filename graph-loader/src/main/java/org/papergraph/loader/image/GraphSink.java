package org.papergraph.loader.image;

import org.jspecify.annotations.Nullable;

/**
 * Takes the nodes and relationships of a whole graph. Nodes are numbered within their section, not always without gaps;
 * those that a relationship joins come before it, and {@link #settle} between, unless both are of one {@link Section#side
 * side}. One thread may hand over what is of one side while another does what is of the other.
 */
public interface GraphSink {

  /** @param values in the order of the section's columns; null: not known */
  void node(Section section, int number, @Nullable Object... values);

  /** @param values in the order of the section's columns; null: not known */
  void relationship(Section section, int from, int to, @Nullable Object... values);

  /** All that was handed over is there before anything that follows; not called while another thread hands over more. */
  void settle();
}
