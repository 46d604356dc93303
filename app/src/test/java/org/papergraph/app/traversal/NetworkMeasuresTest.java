package org.papergraph.app.traversal;

import java.util.Arrays;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.papergraph.app.traversal.CoauthorNetwork.Question;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

/** Communities by the modularity they reach, centrality by the equation that defines it. */
class NetworkMeasuresTest {
  private static final Patience ENDLESS = () -> {};

  /** Two groups of four who all wrote together, joined by one paper of 3 and 4. */
  private static final Literature TWO_GROUPS = new Literature(8, 1, 0,
      List.of(Literature.work(2010, 0, 1, 2, 3),
          Literature.work(2011, 0, 1, 2, 3), Literature.work(2010, 4, 5, 6, 7),
          Literature.work(2011, 4, 5, 6, 7),
          Literature.work(2012, 3, 4)));

  private static CoauthorNetwork network(Literature works, boolean fractional) {
    var graph = works.snapshot();
    var all = IntStream.range(0, works.authors()).boxed().toList();
    return NetworkSearch.find(graph, new Evidence(graph, Evidence.Bounds.NONE, null),
        new Question(all, 1, 1, fractional, 1000), ENDLESS);
  }

  @Test
  void twoGroupsAreTwoCommunitiesAndWhoJoinsThemIsCentral() {
    var measures = NetworkMeasures.of(network(TWO_GROUPS, false));
    assertThat(measures.communities(ENDLESS)).containsExactly(1L, 1L, 1L, 1L, 2L, 2L, 2L, 2L);
    var centralities = measures.centralities();
    assertThat(centralities.get(3)).isGreaterThan(centralities.get(0))
        .isEqualTo(centralities.get(4), within(1e-9));
    assertThat(measures.degrees()).containsExactly(3L, 3L, 3L, 4L, 4L, 3L, 3L, 3L);
  }

  @Test
  void whoIsAloneIsACommunity() {
    var alone = NetworkMeasures
        .of(network(new Literature(3, 1, 0, List.of(Literature.work(2010, 0))), false));
    assertThat(alone.communities(ENDLESS)).containsExactly(1L, 2L, 3L);
    assertThat(alone.centralities())
        .allSatisfy(score -> assertThat(score).isCloseTo(1.0 / 3, within(1e-9)));
    assertThat(
        NetworkMeasures.of(new CoauthorNetwork(List.of(), List.of(), 0)).communities(ENDLESS))
        .isEmpty();
  }

  @Test
  void onRandomNetworksCommunitiesAreAsModularAsAnyOfAThousandPartitions() {
    for (int seed = 0; seed < 100; seed++) {
      var random = new Random(seed * 0x9E3779B97F4A7C15L);
      var network = network(Literature.ofAuthors(random, 9, 14), random.nextBoolean());
      var weights = weights(network);
      int size = weights.length;
      double best = 0;
      for (int tries = 0; tries < 1000; tries++) {
        int parts = 1 + random.nextInt(size);
        best = Math.max(best, modularity(weights, random.ints(size, 0, parts).toArray()));
      }
      var communities = NetworkMeasures.of(network).communities(ENDLESS);
      assertThat(NetworkMeasures.of(network).communities(ENDLESS)).isEqualTo(communities);
      double reached = modularity(weights, communities.stream().mapToInt(Long::intValue).toArray());
      assertThat(reached).as("seed %d", seed).isGreaterThanOrEqualTo(best - 1e-9);
    }
  }

  @Test
  void onRandomNetworksCentralitySolvesItsEquation() {
    for (int seed = 0; seed < 200; seed++) {
      var random = new Random(seed * 0x9E3779B97F4A7C15L);
      var network = network(Literature.ofAuthors(random, 20, 40), random.nextBoolean());
      var weights = weights(network);
      var expected = pageRank(weights);
      var centralities = NetworkMeasures.of(network).centralities();
      for (int place = 0; place < expected.length; place++) {
        assertThat(centralities.get(place)).as("seed %d", seed).isCloseTo(expected[place],
            within(1e-8));
      }
    }
  }

  private static double[][] weights(CoauthorNetwork network) {
    var authors = network.members().stream().map(CoauthorNetwork.Member::author).toList();
    var weights = new double[authors.size()][authors.size()];
    network.ties().forEach(tie -> {
      int source = authors.indexOf(tie.source());
      int target = authors.indexOf(tie.target());
      weights[source][target] = tie.weight();
      weights[target][source] = tie.weight();
    });
    return weights;
  }

  /** Newman and Girvan 2004. */
  private static double modularity(double[][] weights, int[] communities) {
    double total = Arrays.stream(weights).mapToDouble(row -> Arrays.stream(row).sum()).sum();
    if (total == 0) {
      return 0;
    }
    double sum = 0;
    for (int one = 0; one < weights.length; one++) {
      for (int other = 0; other < weights.length; other++) {
        if (communities[one] == communities[other]) {
          sum += weights[one][other]
              - Arrays.stream(weights[one]).sum() * Arrays.stream(weights[other]).sum() / total;
        }
      }
    }
    return sum / total;
  }

  /** Whoever has no edges passes all on to all. */
  private static double[] pageRank(double[][] weights) {
    int size = weights.length;
    var scores = new double[size];
    Arrays.fill(scores, 1.0 / size);
    for (int step = 0; step < 2000; step++) {
      var next = new double[size];
      Arrays.fill(next, 0.15 / size);
      for (int from = 0; from < size; from++) {
        double out = Arrays.stream(weights[from]).sum();
        for (int to = 0; to < size; to++) {
          next[to] += 0.85 * scores[from] * (out == 0 ? 1.0 / size : weights[from][to] / out);
        }
      }
      scores = next;
    }
    return scores;
  }
}
