package org.papergraph.loader.cli;

import me.tongfei.progressbar.ProgressBar;
import me.tongfei.progressbar.ProgressBarBuilder;
import me.tongfei.progressbar.ProgressBarStyle;
import org.jspecify.annotations.Nullable;

/** A bar a step; that of reading shows rate and time left, by bytes, since nobody knows how many records come. */
final class ProgressBars implements Progress {

  private static final int KIB = 1024;

  private @Nullable ProgressBar bar;

  @Override
  public void step(Step step) {
    close();
    bar = new ProgressBarBuilder().setTaskName(step.label())
        .setInitialMax(step.reads() ? 1 : -1)
        .setStyle(ProgressBarStyle.ASCII)
        .setUnit(step.reads() ? " KiB" : "", 1)
        .showSpeed()
        .setUpdateIntervalMillis(200)
        .build();
  }

  @Override
  public void read(long records, long rejected, long bytesRead, long bytes) {
    if (bar != null) {
      bar.maxHint(bytes == 0 ? -1 : Math.max(1, bytes / KIB)).stepTo(bytesRead / KIB)
          .setExtraMessage(rejected == 0
              ? "%,d records".formatted(records)
              : "%,d records, %,d rejected".formatted(records, rejected));
    }
  }

  @Override
  public void built(long nodesAndRelationships) {
    if (bar != null) {
      bar.stepTo(nodesAndRelationships);
    }
  }

  @Override
  public void close() {
    if (bar != null) {
      bar.close();
      bar = null;
    }
  }
}
