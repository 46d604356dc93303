package org.papergraph.app.traversal;

import org.papergraph.app.snapshot.GraphSnapshot;
import org.papergraph.app.snapshot.IntList;

/** How many of some papers are about each topic. For one thread; used again after {@link #clear}. */
final class TopicCounts {
  private final GraphSnapshot graph;
  private final int[] counts;
  private final IntList topics = new IntList();

  TopicCounts(GraphSnapshot graph) {
    this.graph = graph;
    this.counts = new int[graph.topics().size()];
  }

  void clear() {
    for (int place = 0; place < topics.size(); place++) {
      counts[topics.get(place)] = 0;
    }
    topics.clear();
  }

  /** Counts a paper in. */
  void paper(int paper) {
    var topicsOf = graph.topicsOf();
    for (int place = topicsOf.start(paper); place < topicsOf.end(paper); place++) {
      topic(topicsOf.at(place));
    }
  }

  /** Counts a topic in, as a paper about it would. */
  void topic(int topic) {
    if (counts[topic]++ == 0) {
      topics.add(topic);
    }
  }

  /** How many are about a topic. */
  int of(int topic) {
    return counts[topic];
  }

  /** The topics of any of them, ascending. */
  int[] topics() {
    return topics.sorted();
  }

  /** Forgets what was before, and counts in those papers of an author that count. */
  void author(int author, Evidence evidence) {
    clear();
    var papersBy = graph.papersBy();
    for (int place = papersBy.start(author); place < papersBy.end(author); place++) {
      int paper = papersBy.at(place);
      if (evidence.counts(paper)) {
        paper(paper);
      }
    }
  }
}
