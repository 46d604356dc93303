package org.papergraph.app.traversal;

import org.papergraph.app.snapshot.GraphSnapshot;
import org.papergraph.app.traversal.TopicPaths.End;

/**
 * What ways are compared by: the product of the weights of their topics. A topic weighs as much as it has papers; at an
 * end 1, since it is on every way.
 */
record TopicWeights(GraphSnapshot graph, End from, End to) {

  /** A weight, 1 or more, of a topic that has papers. */
  int of(int topic) {
    return from.is(topic) || to.is(topic) ? 1 : graph.papersAbout().degree(topic);
  }
}
