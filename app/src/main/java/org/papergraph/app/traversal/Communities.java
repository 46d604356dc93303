package org.papergraph.app.traversal;

import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.stream.IntStream;
import nl.cwts.networkanalysis.Clustering;
import nl.cwts.networkanalysis.LeidenAlgorithm;
import nl.cwts.networkanalysis.Network;
import nl.cwts.util.LargeDoubleArray;
import nl.cwts.util.LargeIntArray;

/**
 * Communities by the Leiden algorithm (Traag, Waltman and van Eck, Scientific Reports 9, 2019) for modularity at
 * resolution 1, by the authors' own library. Random choices start from one seed, so equal networks have equal
 * communities.
 */
final class Communities {
  private static final int ITERATIONS = 10;
  private static final int STARTS = 10;
  private static final long SEED = 1;

  private Communities() {}

  /**
   * The community of each node, numbered from 1 in the order of their sizes, of equal ones in that of their first nodes.
   *
   * @param nodes how many there are, numbered from 0
   * @param edges each pair once
   */
  static int[] of(int nodes, List<Edge> edges, Patience patience) {
    var ends = new LargeIntArray[]{
        new LargeIntArray(edges.stream().mapToInt(Edge::source).toArray()),
        new LargeIntArray(edges.stream().mapToInt(Edge::target).toArray())};
    var weights = new LargeDoubleArray(edges.stream().mapToDouble(Edge::weight).toArray());
    var network = new Network(nodes, true, ends, weights, false, false);
    return numbered(edges.isEmpty() ? singletons(nodes) : best(network, patience));
  }

  /** The best of several starts, since the algorithm climbs from wherever chance has put it. */
  private static int[] best(Network network, Patience patience) {
    double resolution = 1
        / (2 * network.getTotalEdgeWeight() + network.getTotalEdgeWeightSelfLinks());
    var algorithm = new LeidenAlgorithm(resolution, ITERATIONS, LeidenAlgorithm.DEFAULT_RANDOMNESS,
        new Random(SEED));
    var best = new Clustering(singletons(network.getNNodes()));
    for (int start = 0; start < STARTS; start++) {
      patience.check();
      var clustering = new Clustering(singletons(network.getNNodes()));
      algorithm.improveClustering(network, clustering);
      if (algorithm.calcQuality(network, clustering) > algorithm.calcQuality(network, best)) {
        best = clustering;
      }
    }
    return best.getClusters();
  }

  private static int[] singletons(int nodes) {
    return IntStream.range(0, nodes).toArray();
  }

  /** In the order of their sizes, of equal ones in that of their first nodes. */
  private static int[] numbered(int[] clusters) {
    Map<Integer, int[]> sizes = new HashMap<>();
    for (int node = 0; node < clusters.length; node++) {
      int first = node;
      sizes.computeIfAbsent(clusters[node], cluster -> new int[]{0, first})[0]++;
    }
    var order = sizes.entrySet().stream()
        .sorted((one, other) -> one.getValue()[0] == other.getValue()[0]
            ? Integer.compare(one.getValue()[1], other.getValue()[1])
            : Integer.compare(other.getValue()[0], one.getValue()[0]))
        .map(Map.Entry::getKey).toList();
    return Arrays.stream(clusters).map(cluster -> 1 + order.indexOf(cluster)).toArray();
  }
}
