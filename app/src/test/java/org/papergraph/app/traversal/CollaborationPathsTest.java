package org.papergraph.app.traversal;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Random;
import org.jgrapht.alg.shortestpath.DijkstraShortestPath;
import org.jgrapht.alg.shortestpath.YenKShortestPath;
import org.jgrapht.graph.DefaultWeightedEdge;
import org.jgrapht.graph.SimpleWeightedGraph;
import org.junit.jupiter.api.Test;
import org.papergraph.app.traversal.CollaborationPaths.Question;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

class CollaborationPathsTest {
  private static final Patience ENDLESS = () -> {};

  /** 0–1–3 and 0–2–3, 0–1 twice; 4–5 apart. */
  private static final Literature SMALL = new Literature(6, 1, 0,
      List.of(Literature.work(2010, 0, 1),
          Literature.work(2012, 0, 1), Literature.work(2015, 0, 2), Literature.work(2011, 1, 3),
          Literature.work(2016, 2, 3), Literature.work(2015, 4, 5)));

  private static CollaborationPaths shortest(Literature works, Question question,
      Evidence.Bounds bounds) {
    var graph = works.snapshot();
    return CollaborationPaths.shortest(graph, new Evidence(graph, bounds, null), question, ENDLESS);
  }

  private static CollaborationPaths strongest(Literature works, boolean fractional,
      Question question,
      Evidence.Bounds bounds) {
    var graph = works.snapshot();
    return CollaborationPaths.strongest(graph, new Evidence(graph, bounds, null), fractional,
        question, ENDLESS);
  }

  private static List<List<Integer>> ways(CollaborationPaths paths) {
    return paths.ways().stream().map(way -> Arrays.stream(way).boxed().toList()).toList();
  }

  @Test
  void waysOfASmallGraph() {
    var paths = shortest(SMALL, new Question(0, 3, 5, 8), Evidence.Bounds.NONE);
    assertThat(paths.distance()).isEqualTo(2);
    assertThat(ways(paths)).containsExactly(List.of(0, 1, 3), List.of(0, 2, 3));
    assertThat(ways(strongest(SMALL, false, new Question(0, 2, 2, 8), Evidence.Bounds.NONE)))
        .containsExactly(List.of(0, 2), List.of(0, 1, 3, 2));
  }

  @Test
  void asOfAYear() {
    assertThat(
        ways(shortest(SMALL, new Question(3, 0, 5, 8), new Evidence.Bounds(null, 2015, null))))
        .containsExactly(List.of(3, 1, 0));
  }

  @Test
  void noWayAtAllAndNoneShortEnough() {
    assertThat(shortest(SMALL, new Question(0, 5, 1, 8), Evidence.Bounds.NONE).distance())
        .isNegative();
    var tooLong = shortest(SMALL, new Question(0, 3, 1, 1), Evidence.Bounds.NONE);
    assertThat(tooLong.distance()).isEqualTo(2);
    assertThat(tooLong.ways()).isEmpty();
  }

  @Test
  void anAuthorAndHimself() {
    assertThat(ways(shortest(SMALL, new Question(4, 4, 3, 8), Evidence.Bounds.NONE)))
        .containsExactly(List.of(4));
    assertThat(ways(strongest(SMALL, true, new Question(4, 4, 3, 8), Evidence.Bounds.NONE)))
        .containsExactly(List.of(4));
  }

  @Test
  void aThousandRandomGraphsAgainstAllSimpleWays() {
    for (int seed = 0; seed < 1000; seed++) {
      var random = new Random(seed * 0x9E3779B97F4A7C15L);
      var works = Literature.ofAuthors(random, 9, 14);
      var bounds = Literature.bounds(random);
      var question = new Question(random.nextInt(works.authors()), random.nextInt(works.authors()),
          1 + random.nextInt(10), 1 + random.nextInt(8));
      boolean fractional = random.nextBoolean();
      var costs = costs(works, bounds, fractional);
      var all = new ArrayList<List<Integer>>();
      collect(costs, new ArrayList<>(List.of(question.from())), question.to(), all);
      int distance = all.stream().mapToInt(way -> way.size() - 1).min().orElse(-1);
      var found = shortest(works, question, bounds);
      assertThat(found.distance()).as("seed %d", seed).isEqualTo(distance);
      var byLength = Comparator.<List<Integer>>comparingInt(List::size)
          .thenComparing(CollaborationPathsTest::compare);
      assertThat(ways(found)).as("seed %d", seed).isEqualTo(best(all, question, byLength));
      var byCost = Comparator.<List<Integer>>comparingLong(way -> cost(way, costs))
          .thenComparing(byLength);
      assertThat(ways(strongest(works, fractional, question, bounds)))
          .as("seed %d, strongest", seed)
          .isEqualTo(best(all, question, byCost));
    }
  }

  private static List<List<Integer>> best(List<List<Integer>> all, Question question,
      Comparator<List<Integer>> order) {
    return all.stream().filter(way -> way.size() - 1 <= question.mostSteps()).sorted(order)
        .limit(question.k())
        .toList();
  }

  private static int compare(List<Integer> one, List<Integer> other) {
    return Arrays.compare(one.toArray(Integer[]::new), other.toArray(Integer[]::new));
  }

  /** In billionths; 0 where there is no joint paper. */
  private static long[][] costs(Literature works, Evidence.Bounds bounds, boolean fractional) {
    var costs = new long[works.authors()][works.authors()];
    for (int one = 0; one < works.authors(); one++) {
      for (int other = 0; other < works.authors(); other++) {
        var joint = works.joint(one, other, bounds, null);
        double weight = joint.stream()
            .mapToDouble(work -> fractional ? 1.0 / (work.count() - 1) : 1).sum();
        costs[one][other] = joint.isEmpty() ? 0 : Math.max(1, Math.round(1e9 / weight));
      }
    }
    return costs;
  }

  private static long cost(List<Integer> way, long[][] costs) {
    long cost = 0;
    for (int step = 1; step < way.size(); step++) {
      cost += costs[way.get(step - 1)][way.get(step)];
    }
    return cost;
  }

  private static void collect(long[][] costs, List<Integer> way, int to, List<List<Integer>> all) {
    int last = way.getLast();
    if (last == to) {
      all.add(List.copyOf(way));
      return;
    }
    for (int next = 0; next < costs.length; next++) {
      if (costs[last][next] > 0 && !way.contains(next)) {
        way.add(next);
        collect(costs, way, to, all);
        way.removeLast();
      }
    }
  }

  @Test
  void largerGraphsAgainstJGraphT() {
    for (int seed = 0; seed < 60; seed++) {
      var random = new Random(seed * 0x9E3779B97F4A7C15L);
      var works = Literature.ofAuthors(random, 90, 160);
      var costs = costs(works, Evidence.Bounds.NONE, false);
      var question = new Question(0, works.authors() - 1, 10, 20);
      var hops = graph(costs, true);
      var way = DijkstraShortestPath.findPathBetween(hops, question.from(), question.to());
      var found = shortest(works, question, Evidence.Bounds.NONE);
      assertThat(found.distance()).as("seed %d", seed)
          .isEqualTo(way == null ? -1 : way.getLength());
      if (way == null) {
        continue;
      }
      assertThat(found.ways().stream().map(authors -> authors.length - 1))
          .isEqualTo(new YenKShortestPath<>(hops)
              .getPaths(question.from(), question.to(), question.k()).stream()
              .map(path -> path.getLength()).toList());
      var expected = new YenKShortestPath<>(graph(costs, false)).getPaths(question.from(),
          question.to(), 10);
      var strongest = strongest(works, false, question, Evidence.Bounds.NONE).ways();
      assertThat(strongest).hasSize(expected.size());
      for (int place = 0; place < strongest.size(); place++) {
        var authors = Arrays.stream(strongest.get(place)).boxed().toList();
        assertThat(cost(authors, costs)).isCloseTo((long) expected.get(place).getWeight(),
            within(1L));
      }
    }
  }

  private static SimpleWeightedGraph<Integer, DefaultWeightedEdge> graph(long[][] costs,
      boolean hops) {
    var graph = new SimpleWeightedGraph<Integer, DefaultWeightedEdge>(DefaultWeightedEdge.class);
    for (int author = 0; author < costs.length; author++) {
      graph.addVertex(author);
      for (int other = 0; other < author; other++) {
        if (costs[author][other] > 0) {
          graph.setEdgeWeight(graph.addEdge(author, other), hops ? 1 : costs[author][other]);
        }
      }
    }
    return graph;
  }
}
