package org.papergraph.app.traversal;

import java.util.Comparator;
import java.util.List;
import java.util.PriorityQueue;
import java.util.function.IntToDoubleFunction;
import org.papergraph.app.snapshot.IntList;

/** The nodes of the greatest scores: of equal ones those with the lesser ids. For one thread. */
final class Best {
  private final int most;
  private final Comparator<Scored> order = Comparator.comparingDouble(Scored::score).reversed()
      .thenComparingInt(Scored::node);
  private final PriorityQueue<Scored> kept = new PriorityQueue<>(order.reversed());

  /** A node and its score. */
  record Scored(int node, double score) {
  }

  private Best(int most) {
    this.most = most;
  }

  /**
   * The best nodes, the best first.
   *
   * @param nodes none twice
   * @param score of a node; those of 0 are left out
   * @param most  how many are wanted, 1 or more
   */
  static List<Scored> of(IntList nodes, IntToDoubleFunction score, int most) {
    var best = new Best(most);
    for (int place = 0; place < nodes.size(); place++) {
      int node = nodes.get(place);
      best.offer(new Scored(node, score.applyAsDouble(node)));
    }
    return best.kept.stream().sorted(best.order).toList();
  }

  private void offer(Scored offered) {
    var worst = kept.peek();
    boolean full = worst != null && kept.size() == most;
    if (offered.score() <= 0 || (full && order.compare(offered, worst) > 0)) {
      return;
    }
    if (full) {
      kept.poll();
    }
    kept.add(offered);
  }
}
