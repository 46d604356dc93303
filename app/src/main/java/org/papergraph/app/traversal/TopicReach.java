package org.papergraph.app.traversal;

import java.util.BitSet;
import org.papergraph.app.snapshot.GraphSnapshot;
import org.papergraph.app.snapshot.IntList;

/**
 * Whether papers lead from some topics to others, by breadth-first searches from both, the smaller front first: if not,
 * that takes no longer than the smaller of the two components is large.
 */
final class TopicReach {
  private final GraphSnapshot graph;
  private final BitSet reached;
  private final BitSet papers = new BitSet();
  private IntList front = new IntList();

  private TopicReach(GraphSnapshot graph, BitSet topics) {
    this.graph = graph;
    this.reached = (BitSet) topics.clone();
    topics.stream().forEach(front::add);
  }

  static boolean connected(GraphSnapshot graph, BitSet some, BitSet others, Patience patience) {
    var one = new TopicReach(graph, some);
    var other = new TopicReach(graph, others);
    while (!one.reached.intersects(other.reached)) {
      var smaller = one.front.size() <= other.front.size() ? one : other;
      if (smaller.front.isEmpty()) {
        return false;
      }
      smaller.advance(patience);
    }
    return true;
  }

  private void advance(Patience patience) {
    var next = new IntList();
    for (int place = 0; place < front.size(); place++) {
      patience.check();
      graph.papersAbout().of(front.get(place)).filter(paper -> !papers.get(paper))
          .forEach(paper -> {
            papers.set(paper);
            graph.topicsOf().of(paper).filter(topic -> !reached.get(topic)).forEach(topic -> {
              reached.set(topic);
              next.add(topic);
            });
          });
    }
    front = next;
  }
}
