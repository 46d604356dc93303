package org.papergraph.app.export;

import java.util.Map;
import java.util.OptionalInt;
import java.util.TreeMap;
import java.util.TreeSet;

/**
 * The clusters of VOSviewer, which are integers from 1 to 1000. Clusters that are so already keep their
 * numbers; else they are numbered from 1 in their order, and those after the thousandth are none.
 */
final class VosClusters {
  private static final int MOST = 1000;

  private final Map<Long, Integer> numbers = new TreeMap<>();

  private VosClusters() {}

  static VosClusters of(ExportedNetwork network) {
    var found = new TreeSet<Long>();
    network.columnFor(ColumnUse.CLUSTER).ifPresent(column -> network.nodes().forEach(node -> {
      if (node.value(column) instanceof Number cluster) {
        found.add(cluster.longValue());
      }
    }));
    var clusters = new VosClusters();
    boolean kept = found.isEmpty() || (found.first() >= 1 && found.last() <= MOST);
    found.stream().limit(MOST).forEach(cluster -> clusters.numbers.put(cluster,
        kept ? Math.toIntExact(cluster) : clusters.numbers.size() + 1));
    return clusters;
  }

  /** The number of a cluster, if it has one. */
  OptionalInt number(Number cluster) {
    var number = numbers.get(cluster.longValue());
    return number == null ? OptionalInt.empty() : OptionalInt.of(number);
  }
}
