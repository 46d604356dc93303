package org.papergraph.loader.source.file;

import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.function.LongSupplier;

/** Stops what expands beyond all reason. */
final class Guarded extends FilterInputStream {

  /** Bibliographic JSON and XML shrink 5 to 30 times. */
  private static final long MAX_RATIO = 300;
  private static final long ALWAYS_ALLOWED = 64L << 20;

  private final LongSupplier packed;
  private long expanded;

  /** @param packed bytes as they lie on disk, so that what is packed in layers is measured as a whole */
  Guarded(InputStream input, LongSupplier packed) {
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
    if (expanded > ALWAYS_ALLOWED && expanded > MAX_RATIO * packed.getAsLong()) {
      throw new IOException("expands more than " + MAX_RATIO
          + " times, as no real data do; unpack it first if it is right");
    }
  }
}
