package org.papergraph.app.traversal;

import java.util.Comparator;
import java.util.List;
import java.util.PriorityQueue;

/** Keeps the nodes of greatest weight, of equals the lesser. */
final class Heaviest {
  private static final Comparator<Node> ORDER = Comparator.comparingLong(Node::weight).reversed()
      .thenComparingInt(Node::number);

  private final int most;
  private final PriorityQueue<Node> kept = new PriorityQueue<>(ORDER.reversed());
  private int offered;

  private record Node(int number, long weight) {
  }

  /** Keeps so many, 0 or more. */
  Heaviest(int most) {
    this.most = most;
  }

  /** Each node is offered once. */
  void offer(int number, long weight) {
    offered++;
    var last = kept.peek();
    if (kept.size() >= most && (last == null || weight < last.weight())) {
      return;
    }
    kept.add(new Node(number, weight));
    if (kept.size() > most) {
      kept.remove();
    }
  }

  /** How many were offered and not kept. */
  int omitted() {
    return offered - kept.size();
  }

  /** Those kept, the heaviest first. */
  List<Integer> nodes() {
    return kept.stream().sorted(ORDER).map(Node::number).toList();
  }
}
