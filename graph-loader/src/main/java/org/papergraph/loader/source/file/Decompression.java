package org.papergraph.loader.source.file;

import java.io.BufferedInputStream;
import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.concurrent.atomic.AtomicLong;
import java.util.zip.GZIPInputStream;

/** Undoes gzip where the content is gzip, and stops what expands beyond all reason. */
final class Decompression {

  private static final int GZIP_BUFFER = 64 << 10;

  /** Bibliographic JSON and XML shrink 5 to 30 times. */
  private static final long MAX_RATIO = 300;
  private static final long ALWAYS_ALLOWED = 64L << 20;

  private Decompression() {}

  /** The content; bytes read from the input itself are added to the counter. */
  static InputStream of(InputStream raw, AtomicLong bytesRead) throws IOException {
    AtomicLong packed = new AtomicLong();
    BufferedInputStream input = new BufferedInputStream(new Counting(raw, packed, bytesRead),
        GZIP_BUFFER);
    input.mark(2);
    boolean gzip = input.read() == 0x1F && input.read() == 0x8B;
    input.reset();
    return gzip ? new Guarded(new GZIPInputStream(input, GZIP_BUFFER), packed) : input;
  }

  private static final class Counting extends FilterInputStream {

    private final AtomicLong[] counters;

    Counting(InputStream input, AtomicLong... counters) {
      super(input);
      this.counters = counters;
    }

    @Override
    public int read() throws IOException {
      int value = super.read();
      count(value < 0 ? 0 : 1);
      return value;
    }

    @Override
    public int read(byte[] target, int from, int length) throws IOException {
      int read = super.read(target, from, length);
      count(Math.max(0, read));
      return read;
    }

    private void count(int bytes) {
      for (AtomicLong counter : counters) {
        counter.addAndGet(bytes);
      }
    }
  }

  private static final class Guarded extends FilterInputStream {

    private final AtomicLong packed;
    private long expanded;

    Guarded(InputStream input, AtomicLong packed) {
      super(input);
      this.packed = packed;
    }

    @Override
    public int read() throws IOException {
      int value = super.read();
      check(value < 0 ? 0 : 1);
      return value;
    }

    @Override
    public int read(byte[] target, int from, int length) throws IOException {
      int read = super.read(target, from, length);
      check(Math.max(0, read));
      return read;
    }

    private void check(int bytes) throws IOException {
      expanded += bytes;
      if (expanded > ALWAYS_ALLOWED && expanded > MAX_RATIO * packed.get()) {
        throw new IOException("expands more than " + MAX_RATIO
            + " times, as no real data do; unpack it first if it is right");
      }
    }
  }
}
