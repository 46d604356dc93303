package org.papergraph.bench.data;

import java.io.IOException;
import java.util.ArrayDeque;
import java.util.Deque;

/**
 * What sources say again: of a hundred records four are also preprints, three come again with more citations, two just
 * as they were, each some thousand records after the first.
 */
final class Versions {
  private static final int DELAY = 1_000;
  private static final String FIRST = "2025-01-01";
  private static final String LATER = "2025-06-01";

  private final PaperWriter writer;
  private final boolean again;
  private final Deque<SyntheticPaper> waiting = new ArrayDeque<>();

  Versions(PaperWriter writer, boolean again) {
    this.writer = writer;
    this.again = again;
  }

  void write(SyntheticPaper paper) throws IOException {
    writer.write(paper, FIRST);
    if (again) {
      waiting.add(paper);
    }
    if (waiting.size() > DELAY) {
      repeat(waiting.remove());
    }
  }

  void finish() throws IOException {
    while (!waiting.isEmpty()) {
      repeat(waiting.remove());
    }
  }

  private void repeat(SyntheticPaper paper) throws IOException {
    switch (Math.floorMod(paper.number() * 0x9E3779B9, 100)) {
      case 0, 1, 2, 3 -> writer.writePreprint(paper);
      case 4, 5, 6 -> writer.write(paper.later(), LATER);
      case 7, 8 -> writer.write(paper, FIRST);
      default -> {
        // said once
      }
    }
  }
}
