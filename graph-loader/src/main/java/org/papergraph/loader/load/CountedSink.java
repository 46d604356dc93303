package org.papergraph.loader.load;

import java.util.concurrent.atomic.AtomicLong;
import org.jspecify.annotations.Nullable;
import org.papergraph.loader.image.GraphSink;
import org.papergraph.loader.image.Section;

/** Tells how a graph grows on its way into another sink. */
final class CountedSink implements GraphSink {

  /** Rows from one word to the next. */
  private static final int STEP = 10_000;

  private final GraphSink sink;
  private final LoadProgress progress;
  private final AtomicLong rows = new AtomicLong();

  CountedSink(GraphSink sink, LoadProgress progress) {
    this.sink = sink;
    this.progress = progress;
  }

  @Override
  public void node(Section section, int number, @Nullable Object... values) {
    sink.node(section, number, values);
    count();
  }

  @Override
  public void relationship(Section section, int from, int to, @Nullable Object... values) {
    sink.relationship(section, from, to, values);
    count();
  }

  @Override
  public void settle() {
    sink.settle();
  }

  private void count() {
    long now = rows.incrementAndGet();
    if (now % STEP == 0) {
      tell(now);
    }
  }

  private synchronized void tell(long now) {
    progress.built(now);
  }
}
