package org.papergraph.loader.cli;

import java.io.PrintWriter;
import java.time.Duration;
import java.time.Instant;

/** One line a step, and one every few seconds while records are read and a graph is built, for logs. */
final class ProgressLines implements Progress {

  private static final Duration INTERVAL = Duration.ofSeconds(10);

  private final PrintWriter out;
  private final Instant begin = Instant.now();
  private Instant said = begin;
  private Instant stepBegan = begin;

  ProgressLines(PrintWriter out) {
    this.out = out;
  }

  @Override
  public void step(Step step) {
    stepBegan = Instant.now();
    say(step.label());
  }

  @Override
  public void built(long nodesAndRelationships) {
    if (isTime()) {
      say("%,d nodes and relationships".formatted(nodesAndRelationships));
    }
  }

  @Override
  public void read(long records, long rejected, long bytesRead, long bytes) {
    if (isTime()) {
      say(Pace.of(Duration.between(stepBegan, Instant.now()), records, rejected, bytesRead, bytes));
    }
  }

  @Override
  public void close() {
    out.flush();
  }

  private boolean isTime() {
    return Duration.between(said, Instant.now()).compareTo(INTERVAL) >= 0;
  }

  private void say(String text) {
    said = Instant.now();
    out.printf("%6.1f s  %s%n", Duration.between(begin, said).toMillis() / 1000.0, text);
    out.flush();
  }
}
