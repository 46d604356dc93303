package org.papergraph.loader.source.file;

import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.concurrent.atomic.AtomicLong;

/** Adds what is read to counters. */
final class Counting extends FilterInputStream {

  private final AtomicLong[] counters;
  private boolean ended;

  Counting(InputStream input, AtomicLong... counters) {
    super(input);
    this.counters = counters;
  }

  @Override
  public int read() throws IOException {
    int value = super.read();
    count(value < 0 ? -1 : 1);
    return value;
  }

  @Override
  public int read(byte[] target, int from, int length) throws IOException {
    int read = super.read(target, from, length);
    count(read);
    return read;
  }

  /** More than nothing until the end: a pipe that has to be waited for is none to {@code GZIPInputStream}. */
  @Override
  public int available() throws IOException {
    return ended ? 0 : Math.max(1, super.available());
  }

  private void count(int bytes) {
    ended |= bytes < 0;
    for (AtomicLong counter : counters) {
      counter.addAndGet(Math.max(0, bytes));
    }
  }
}
