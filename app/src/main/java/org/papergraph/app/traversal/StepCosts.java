package org.papergraph.app.traversal;

import org.papergraph.app.snapshot.GraphSnapshot;

/**
 * What steps from one author at a time cost: 1/weight, in whole billionths, so that sums are exact and ties are ties.
 * For one thread.
 */
final class StepCosts implements AutoCloseable {
  private static final double UNIT = 1e9;

  private final Coauthors coauthors;
  private final boolean fractional;

  /**
   * @param fractional whether weights are Newman's rather than numbers of papers
   */
  StepCosts(GraphSnapshot graph, Evidence evidence, boolean fractional) {
    this.coauthors = new Coauthors(graph, evidence);
    this.fractional = fractional;
  }

  @Override
  public void close() {
    coauthors.close();
  }

  /** Takes a step and its cost. */
  @FunctionalInterface
  interface Sink {
    void step(int next, long cost);
  }

  /** All steps from an author; none may be asked for meanwhile. */
  void from(int author, Sink sink) {
    coauthors.of(author);
    for (int place = 0; place < coauthors.size(); place++) {
      double weight = fractional ? coauthors.weight(place) : coauthors.papers(place);
      sink.step(coauthors.author(place), Math.max(1, Math.round(UNIT / weight)));
    }
  }

  /** What a way costs. */
  long of(int[] way) {
    var sum = new long[1];
    for (int step = 1; step < way.length; step++) {
      int wanted = way[step];
      from(way[step - 1], (next, cost) -> sum[0] += next == wanted ? cost : 0);
    }
    return sum[0];
  }
}
