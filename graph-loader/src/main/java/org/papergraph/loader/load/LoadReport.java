package org.papergraph.loader.load;

import java.time.Duration;
import java.util.List;
import java.util.Map;
import org.papergraph.loader.source.SourceItem;

/**
 * What a load did.
 *
 * @param load the load's number, which is the graph's version; {@link #NONE} if nothing was to be written
 * @param counts of what was read
 * @param graph nodes by label and relationships by type after the load
 * @param firstRefused the first refusals, at most {@value Tallies#KEPT}
 * @param firstNotes values left out of records, the first, at most {@value Tallies#KEPT}
 * @param skipped files in no known format, and records that are none of papers or not asked for: by file and reason
 */
public record LoadReport(long load, Counts counts, Map<String, Long> graph,
    List<SourceItem.Refused> firstRefused,
    List<String> firstNotes, List<SourceItem.Skipped> skipped, Duration elapsed) {

  /** The number of a load that never was. */
  public static final long NONE = 0;

  /**
   * What became of what was read.
   *
   * @param kinds every kind
   * @param merged of the records added: those that describe a paper which another record describes too
   * @param rejected nothing that could be told
   * @param notes values that were left out of records
   */
  public record Counts(Map<Kind, Fates> kinds, long merged, long rejected, long notes) {

    /** Of all kinds together. */
    public Fates all() {
      return kinds.values().stream().reduce(Fates.NONE, Fates::and);
    }
  }
}
