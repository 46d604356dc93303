package org.papergraph.app.snapshot;

import java.util.List;
import java.util.Map;
import java.util.Objects;

/**
 * What tells one state of the graph from another.
 *
 * @param load    the number of the last finished load; 0 before the first
 * @param settled whether no load is running
 * @param counts  of what the graph holds
 */
public record GraphVersion(long load, boolean settled, List<Long> counts) {

  public GraphVersion {
    counts = List.copyOf(counts);
  }

  /**
   * Whether this is another state than an earlier one. While a load runs, the counts say nothing: what it brings is
   * there when it has finished.
   */
  public boolean differsFrom(GraphVersion earlier) {
    return load != earlier.load || (settled && !counts.equals(earlier.counts));
  }

  /** Whether this is another state than an earlier one, even if it is one in the middle of a load. */
  public boolean isAnotherThan(GraphVersion earlier) {
    return load != earlier.load || !counts.equals(earlier.counts);
  }

  /** From what a statement says of it. */
  public static GraphVersion of(Map<?, ?> read) {
    var counts = ((List<?>) Objects.requireNonNull(read.get("counts"))).stream()
        .map(Long.class::cast).toList();
    return new GraphVersion(read.get("load") instanceof Long load ? load : 0,
        Boolean.TRUE.equals(read.get("settled")), counts);
  }
}
