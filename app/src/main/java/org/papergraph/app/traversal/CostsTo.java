package org.papergraph.app.traversal;

import java.util.Arrays;
import java.util.Comparator;
import java.util.PriorityQueue;

/** What the way to one author costs at least, by Dijkstra's algorithm from there, as far as it was needed. */
final class CostsTo {
  private static final long UNSETTLED = -1;

  private final StepCosts steps;
  private final Patience patience;
  private final long[] settled;
  private final PriorityQueue<Reached> open = new PriorityQueue<>(
      Comparator.comparingLong(Reached::cost));
  private long radius;

  private record Reached(int author, long cost) {
  }

  CostsTo(int to, int authors, StepCosts steps, Patience patience) {
    this.steps = steps;
    this.patience = patience;
    settled = new long[authors];
    Arrays.fill(settled, UNSETTLED);
    open.add(new Reached(to, 0));
  }

  /** Searches until an author's cost is known. */
  void reach(int author) {
    while (settled[author] == UNSETTLED && !open.isEmpty()) {
      patience.check();
      var next = open.poll();
      if (settled[next.author()] == UNSETTLED) {
        settled[next.author()] = next.cost();
        radius = next.cost();
        steps.from(next.author(), (other, cost) -> {
          if (settled[other] == UNSETTLED) {
            open.add(new Reached(other, next.cost() + cost));
          }
        });
      }
    }
  }

  /** What the way from an author costs at least. */
  long atLeast(int author) {
    return settled[author] == UNSETTLED ? radius : settled[author];
  }
}
