package org.papergraph.loader.cli;

import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.List;
import org.papergraph.loader.source.SourceItem;

/** What was passed over, left out and refused while reading: how many, and the first of each. */
final class Findings {

  private static final int SHOWN = 5;

  private Findings() {}

  static void print(PrintWriter out, List<SourceItem.Skipped> skipped, long notes,
      List<String> firstNotes, long rejected, List<SourceItem.Refused> firstRefused, Path rejects) {
    list(out, "Skipped", skipped.size(),
        skipped.stream().map(item -> item.position() + ": " + item.reason()).toList());
    list(out, "Values left out", notes, firstNotes);
    list(out, "Rejected (all in " + rejects + ")", rejected,
        firstRefused.stream().map(item -> item.position() + ": " + item.reason()).toList());
  }

  private static void list(PrintWriter out, String heading, long all, List<String> lines) {
    if (all > 0) {
      out.printf("%n%s: %,d%n", heading, all);
      lines.stream().limit(SHOWN).forEach(line -> out.println("  " + line));
      if (all > SHOWN) {
        out.println("  …");
      }
    }
  }
}
