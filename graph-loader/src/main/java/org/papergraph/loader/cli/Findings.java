package org.papergraph.loader.cli;

import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.papergraph.loader.source.SourceItem;

/** What was passed over, left out and refused while reading: how many, and the first of each. */
final class Findings {

  private static final int SHOWN = 5;

  private Findings() {}

  static void print(PrintWriter out, List<SourceItem.Skipped> skipped, long notes,
      List<String> firstNotes, long rejected, List<SourceItem.Refused> firstRefused, Path rejects) {
    list(out, "Skipped", skipped.size(), byReason(skipped));
    list(out, "Values left out", notes, firstNotes);
    list(out, "Rejected (all in " + rejects + ")", rejected,
        firstRefused.stream().map(item -> item.position() + ": " + item.reason()).toList());
  }

  /** What has been passed over for one reason stands in one line. */
  private static List<String> byReason(List<SourceItem.Skipped> skipped) {
    Map<String, List<SourceItem.Skipped>> reasons = skipped.stream().collect(
        Collectors.groupingBy(SourceItem.Skipped::reason, LinkedHashMap::new, Collectors.toList()));
    return reasons.entrySet().stream()
        .map(reason -> reason.getValue().getFirst().position()
            + (reason.getValue().size() == 1
                ? ""
                : " and %,d more".formatted(
                    reason.getValue().size() - 1))
            + ": " + reason.getKey())
        .toList();
  }

  private static void list(PrintWriter out, String heading, long all, List<String> lines) {
    if (all > 0) {
      out.printf("%n%s: %,d%n", heading, all);
      lines.stream().limit(SHOWN).forEach(line -> out.println("  " + line));
      if (lines.size() > SHOWN) {
        out.println("  …");
      }
    }
  }
}
