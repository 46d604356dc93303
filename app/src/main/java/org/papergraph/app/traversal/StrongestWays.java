package org.papergraph.app.traversal;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.PriorityQueue;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.papergraph.app.snapshot.GraphSnapshot;

/**
 * Ways of least cost to one author, a step costing 1/weight; of several, the one of fewer steps, then the one whose
 * authors have the lesser ids, compared from the start. A* (Hart, Nilsson and Raphael 1968) over authors and numbers of
 * steps, guided by the costs that a search from the end found.
 */
final class StrongestWays implements WaySearch, AutoCloseable {
  private final StepCosts steps;
  private final int to;
  private final Patience patience;
  private final CostsTo ahead;

  StrongestWays(GraphSnapshot graph, Evidence evidence, boolean fractional, int to,
      Patience patience) {
    this.steps = new StepCosts(graph, evidence, fractional);
    this.to = to;
    this.patience = patience;
    this.ahead = new CostsTo(to, graph.authors().size(), steps, patience);
  }

  @Override
  public void close() {
    steps.close();
  }

  @Override
  public Comparator<int[]> order() {
    return Comparator.<int[]>comparingLong(steps::of).thenComparingInt(way -> way.length)
        .thenComparing(Arrays::compare);
  }

  @Override
  public int @Nullable [] best(int from, Bans bans, int mostSteps) {
    ahead.reach(from);
    return new Search(from, bans, mostSteps).best();
  }

  /** An author after so many steps. */
  private record Place(int author, int steps) {
  }

  /**
   * A place reached.
   *
   * @param cost  so far
   * @param bound of the whole way, at least
   */
  private record State(Place place, long cost, long bound) {
  }

  private final class Search {
    private static final long UNKNOWN = Long.MAX_VALUE / 4;

    private final int from;
    private final Bans bans;
    private final int mostSteps;
    private final Map<Place, Long> known = new HashMap<>();
    private final Map<Integer, Integer> fewest = new HashMap<>();
    private final PriorityQueue<State> open = new PriorityQueue<>(
        Comparator.comparingLong(State::bound).thenComparingInt(state -> state.place().steps()));

    Search(int from, Bans bans, int mostSteps) {
      this.from = from;
      this.bans = bans;
      this.mostSteps = mostSteps;
    }

    private long known(int author, int stepsTaken) {
      return known.getOrDefault(new Place(author, stepsTaken), UNKNOWN);
    }

    int @Nullable [] best() {
      add(new Place(from, 0), 0);
      State end = null;
      // Goes on among equals: all of them are needed to tell the one of the least ids.
      while (!open.isEmpty() && (end == null || open.peek().bound() <= end.cost())) {
        patience.check();
        var state = open.poll();
        if (isPassed(state)) {
          continue;
        }
        fewest.put(state.place().author(), state.place().steps());
        if (state.place().author() == to) {
          end = end == null ? state : end;
        } else if (state.place().steps() < mostSteps) {
          extend(state);
        }
      }
      return end == null ? null : walk(end.place().steps());
    }

    /** Whether the author was reached in no more steps for no more before. */
    private boolean isPassed(State state) {
      var place = state.place();
      return fewest.getOrDefault(place.author(), Integer.MAX_VALUE) <= place.steps();
    }

    private void add(Place place, long cost) {
      known.put(place, cost);
      open.add(new State(place, cost, cost + ahead.atLeast(place.author())));
    }

    private void extend(State state) {
      int taken = state.place().steps() + 1;
      steps.from(state.place().author(), (next, cost) -> {
        boolean allowed = next != from && !bans.author(next) && !(taken == 1 && bans.first(next));
        if (allowed && state.cost() + cost < known(next, taken)) {
          add(new Place(next, taken), state.cost() + cost);
        }
      });
    }

    /** From the end back over all that cost the least, then from the start to the least author among them. */
    private int[] walk(int length) {
      var on = new ArrayList<Set<Integer>>(List.of(Set.of(to)));
      for (int taken = length; taken > 1; taken--) {
        on.addFirst(before(on.getFirst(), taken));
      }
      var way = new int[length + 1];
      way[0] = from;
      for (int taken = 1; taken <= length; taken++) {
        way[taken] = least(way[taken - 1], taken, on.get(taken - 1));
      }
      return way;
    }

    private Set<Integer> before(Set<Integer> some, int taken) {
      var before = new HashSet<Integer>();
      for (int author : some) {
        steps.from(author, (other, cost) -> {
          if (other != from && known(other, taken - 1) + cost == known(author, taken)) {
            before.add(other);
          }
        });
      }
      return before;
    }

    private int least(int author, int taken, Set<Integer> wanted) {
      var least = new int[]{Integer.MAX_VALUE};
      steps.from(author, (next, cost) -> {
        boolean allowed = wanted.contains(next) && !(taken == 1 && bans.first(next));
        if (allowed && known(author, taken - 1) + cost == known(next, taken)) {
          least[0] = Math.min(least[0], next);
        }
      });
      return least[0];
    }
  }
}
