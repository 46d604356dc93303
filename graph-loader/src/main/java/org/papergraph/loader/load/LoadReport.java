package org.papergraph.loader.load;

import java.time.Duration;
import java.util.List;
import java.util.Map;
import org.papergraph.loader.source.SourceItem;

/**
 * What a load did.
 *
 * @param load the load's number, which is the graph's version
 * @param counts of records
 * @param graph nodes by label and relationships by type after the load
 * @param firstRefused the first refusals, at most {@value Tallies#KEPT}
 * @param firstNotes values left out of records, the first, at most {@value Tallies#KEPT}
 * @param skipped files in no known format, and records that are none of papers or not asked for: by file and reason
 */
public record LoadReport(long load, Counts counts, Map<String, Long> graph,
    List<SourceItem.Refused> firstRefused,
    List<String> firstNotes, List<SourceItem.Skipped> skipped, Duration elapsed) {

  /**
   * Records, amendments and persons by what became of them: read = added + updated + unchanged + outranked.
   *
   * @param read from the sources
   * @param added not in the graph before
   * @param updated in the graph before, with older content
   * @param unchanged in the graph before, with the same content
   * @param outranked in the graph, or twice among what was read, with newer or richer content
   * @param merged of the added: records that describe a paper which another record describes too
   * @param rejected no record at all
   * @param notes values that were left out of records
   */
  public record Counts(long read, long added, long updated, long unchanged, long outranked,
      long merged, long rejected,
      long notes) {
  }
}
