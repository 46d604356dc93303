package org.papergraph.app.traversal;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.Comparator;
import java.util.function.IntPredicate;
import org.jspecify.annotations.Nullable;
import org.papergraph.app.snapshot.GraphSnapshot;
import org.papergraph.app.snapshot.IntList;

/**
 * Ways of fewest steps to one author; of several, the one whose authors have the lesser ids, compared from the start.
 * Breadth first from both ends (Pohl 1971), the smaller front first, so that two authors in different components cost no
 * more than the smaller component.
 */
final class ShortestWays implements WaySearch, AutoCloseable {
  private final GraphSnapshot graph;
  private final Evidence evidence;
  private final int to;
  private final Wave there;
  private final Wave back;

  ShortestWays(GraphSnapshot graph, Evidence evidence, int to, Patience patience) {
    this.graph = graph;
    this.evidence = evidence;
    this.to = to;
    this.there = new Wave(graph, evidence, patience);
    this.back = new Wave(graph, evidence, patience);
  }

  @Override
  public void close() {
    there.close();
    back.close();
  }

  @Override
  public Comparator<int[]> order() {
    return Comparator.<int[]>comparingInt(way -> way.length).thenComparing(Arrays::compare);
  }

  @Override
  public int @Nullable [] best(int from, Bans bans, int mostSteps) {
    there.start(from);
    back.start(to);
    while (there.depth() + back.depth() < mostSteps) {
      boolean forward = there.front().size() <= back.front().size();
      var moving = forward ? there : back;
      moving.advance(forward
          ? (near, far) -> !bans.author(far) && !(near == from && bans.first(far))
          : (near, far) -> !bans.author(far) && !(far == from && bans.first(near)));
      if (moving.front().isEmpty()) {
        return null;
      }
      var met = met(moving.front(), forward ? back : there);
      if (!met.isEmpty()) {
        return walk(from, met, bans);
      }
    }
    return null;
  }

  private static IntList met(IntList front, Wave other) {
    var met = new IntList();
    for (int place = 0; place < front.size(); place++) {
      if (other.reached(front.get(place))) {
        met.add(front.get(place));
      }
    }
    return met;
  }

  /** Those on a shortest way are known level by level: of each, the least that the one before leads to. */
  private int[] walk(int from, IntList met, Bans bans) {
    var levels = new ArrayList<BitSet>();
    for (var some = met; levels.size() < there.depth(); some = there.before(some)) {
      levels.addFirst(set(some));
    }
    var way = new int[1 + there.depth() + back.depth()];
    way[0] = from;
    for (int step = 1; step < way.length; step++) {
      int left = way.length - 1 - step;
      int at = step;
      way[step] = least(way[step - 1], other -> (at <= levels.size()
          ? levels.get(at - 1).get(other)
          : back.depth(other) == left) && !(at == 1 && bans.first(other)));
    }
    return way;
  }

  private static BitSet set(IntList authors) {
    var set = new BitSet();
    for (int place = 0; place < authors.size(); place++) {
      set.set(authors.get(place));
    }
    return set;
  }

  private int least(int author, IntPredicate wanted) {
    int least = Integer.MAX_VALUE;
    var papersBy = graph.papersBy();
    for (int place = papersBy.start(author); place < papersBy.end(author); place++) {
      if (evidence.counts(papersBy.at(place))) {
        least = Math.min(least, leastOf(papersBy.at(place), wanted));
      }
    }
    return least;
  }

  private int leastOf(int paper, IntPredicate wanted) {
    var authorsOf = graph.authorsOf();
    for (int place = authorsOf.start(paper); place < authorsOf.end(paper); place++) {
      if (wanted.test(authorsOf.at(place))) {
        return authorsOf.at(place);
      }
    }
    return Integer.MAX_VALUE;
  }
}
