package org.papergraph.app.traversal;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.List;
import java.util.TreeSet;

/**
 * The k best ways without a repeated author (Yen, Management Science 17, 1971), each deviation tried once (Lawler,
 * Management Science 18, 1972).
 */
final class BestWays {
  private final WaySearch search;
  private final int mostSteps;
  private final TreeSet<int[]> candidates;
  private final List<int[]> found = new ArrayList<>();

  private BestWays(WaySearch search, int mostSteps) {
    this.search = search;
    this.mostSteps = mostSteps;
    this.candidates = new TreeSet<>(search.order());
  }

  /**
   * The best ways, the best first.
   *
   * @param best      the best way of all
   * @param k         how many are wanted, 1 or more
   * @param mostSteps how many steps a way may have
   */
  static List<int[]> from(int[] best, int k, WaySearch search, int mostSteps) {
    var ways = new BestWays(search, mostSteps);
    ways.candidates.add(best);
    while (ways.found.size() < k && !ways.candidates.isEmpty()) {
      ways.take();
    }
    return ways.found;
  }

  private void take() {
    var way = candidates.pollFirst();
    int from = deviation(way);
    found.add(way);
    for (int at = from; at < way.length - 1; at++) {
      deviate(way, at);
    }
  }

  /** Up to where a way runs along with one found before it: deviations nearer to the start were tried with that. */
  private int deviation(int[] way) {
    return found.stream().mapToInt(other -> Arrays.mismatch(other, way) - 1).max().orElse(0);
  }

  private void deviate(int[] way, int at) {
    var next = found.stream().filter(other -> other.length > at + 1
        && Arrays.equals(other, 0, at + 1, way, 0, at + 1)).mapToInt(other -> other[at + 1])
        .sorted()
        .toArray();
    var passed = new BitSet();
    for (int place = 0; place < at; place++) {
      passed.set(way[place]);
    }
    var rest = search.best(way[at], new Bans(passed, next), mostSteps - at);
    if (rest != null) {
      var whole = Arrays.copyOf(way, at + rest.length);
      System.arraycopy(rest, 0, whole, at, rest.length);
      candidates.add(whole);
    }
  }
}
