package org.papergraph.loader.load;

import java.util.List;
import java.util.Map;
import org.papergraph.loader.source.SourceItem;

/**
 * What files hold.
 *
 * @param files in the order of reading
 * @param known how many of the records know a field, by the field's name; in the order in which to show them
 * @param notes values that were left out of records
 * @param firstRefused the first refusals, at most {@value Tallies#KEPT}
 * @param firstNotes the first notes, at most {@value Tallies#KEPT}
 * @param skipped what is passed over, with reasons
 */
public record SurveyReport(List<FileCounts> files, Map<String, Long> known,
    long notes, List<SourceItem.Refused> firstRefused, List<String> firstNotes,
    List<SourceItem.Skipped> skipped) {

  /**
   * One file's content.
   *
   * @param format its name; empty if it could not be told
   * @param records of papers
   * @param others amendments of papers, persons and vocabulary terms
   */
  public record FileCounts(String file, String format, long records, long others, long rejected,
      long skipped) {
  }

  /** Records of papers, in all files. */
  public long records() {
    return files.stream().mapToLong(FileCounts::records).sum();
  }

  /** What could not be read, in all files. */
  public long rejected() {
    return files.stream().mapToLong(FileCounts::rejected).sum();
  }
}
