package org.papergraph.app.http;

import java.io.IOException;
import java.io.InputStream;
import java.io.InterruptedIOException;
import java.io.OutputStream;
import java.time.Duration;
import java.util.Arrays;
import java.util.Objects;
import java.util.concurrent.ArrayBlockingQueue;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.TimeUnit;

/**
 * From the thread that writes a body to the one that sends it: a few chunks, then the writer waits. It
 * ends only when the writer says so; a body that broke off is never taken for a whole one.
 */
final class Pipe extends InputStream {
  private static final int CHUNKS = 4;
  private static final byte[] END = {};

  private final BlockingQueue<byte[]> chunks = new ArrayBlockingQueue<>(CHUNKS);
  private final long patience;
  private final long portion;
  private long waited;
  private long passed;
  private byte[] chunk = {0};
  private int place = 1;
  private volatile boolean broken;

  /**
   * An empty pipe.
   *
   * @param patience how long the writer waits for the reader in all, while a portion passes
   * @param portion  of so many bytes
   */
  Pipe(Duration patience, long portion) {
    this.patience = patience.toNanos();
    this.portion = portion;
  }

  /** What a writer is told whose reader takes too little. */
  static final class TooSlow extends IOException {
    private static final long serialVersionUID = 1L;

    TooSlow() {
      super("the client takes too little");
    }
  }

  /** Where one thread writes: each write is a chunk. Throws if nobody reads any more, or too slowly. */
  OutputStream entrance() {
    return new OutputStream() {
      @Override
      public void write(int b) throws IOException {
        put(new byte[]{(byte) b});
      }

      @Override
      public void write(byte[] bytes, int from, int length) throws IOException {
        if (length > 0) {
          put(Arrays.copyOfRange(bytes, from, from + length));
        }
      }
    };
  }

  /** Says that all is written. Who has read this may have closed the pipe before this returns. */
  void end() throws IOException {
    offer(END);
  }

  /** Says that no more comes, though this is not the end. */
  void breakOff() {
    broken = true;
    chunks.clear();
    // Wakes the reader. There is room: a writer puts no more than what it is about to.
    chunks.offer(END);
  }

  private void put(byte[] bytes) throws IOException {
    offer(bytes);
    if (broken) {
      throw gone();
    }
    passed += bytes.length;
    if (passed >= portion) {
      passed = 0;
      waited = 0;
    }
  }

  private static IOException gone() {
    return new IOException("the client takes no more");
  }

  private void offer(byte[] bytes) throws IOException {
    if (broken) {
      throw gone();
    }
    long begun = System.nanoTime();
    try {
      if (!chunks.offer(bytes, patience - waited, TimeUnit.NANOSECONDS)) {
        throw new TooSlow();
      }
      waited += System.nanoTime() - begun;
    } catch (InterruptedException stopped) {
      Thread.currentThread().interrupt();
      throw new InterruptedIOException();
    }
  }

  @Override
  public int read() throws IOException {
    var one = new byte[1];
    return read(one, 0, 1) < 0 ? -1 : one[0] & 0xff;
  }

  @Override
  public int read(byte[] into, int from, int length) throws IOException {
    Objects.checkFromIndexSize(from, length, into.length);
    if (place == chunk.length && chunk.length > 0) {
      chunk = next();
      place = 0;
    }
    if (broken) {
      throw new IOException("the body broke off");
    }
    if (chunk.length == 0) {
      return -1;
    }
    int count = Math.min(length, chunk.length - place);
    System.arraycopy(chunk, place, into, from, count);
    place += count;
    return count;
  }

  private byte[] next() throws IOException {
    try {
      return chunks.take();
    } catch (InterruptedException stopped) {
      Thread.currentThread().interrupt();
      throw new InterruptedIOException();
    }
  }

  /** Nobody reads any more. */
  @Override
  public void close() {
    breakOff();
  }
}
