package org.papergraph.loader.compact;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.channels.Channels;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.Arrays;

/**
 * A temporary file of pieces of bytes, written one after the other and then read in any order by any number of threads.
 * Where a piece begins takes 8 bytes of memory. The file is gone once this is closed, or with the process.
 */
public final class Spill implements AutoCloseable {

  /** Where temporary files go if nobody says otherwise. */
  public static final Path TEMPORARY = Path.of(System.getProperty("java.io.tmpdir"));

  private static final int BUFFER = 1 << 18;

  private final FileChannel channel;
  private final OutputStream out;
  private long[] starts = new long[16];
  private long end;
  private int size;

  /** @param directory where there is room, about as much as the sources take */
  public Spill(Path directory) {
    try {
      Path file = Files.createTempFile(directory, "papergraph-", ".tmp");
      channel = FileChannel.open(file, StandardOpenOption.READ, StandardOpenOption.WRITE,
          StandardOpenOption.DELETE_ON_CLOSE);
      out = new BufferedOutputStream(Channels.newOutputStream(channel), BUFFER);
    } catch (IOException e) {
      throw failure(e);
    }
  }

  /** Appends a piece; pieces are numbered from 0. */
  public int add(byte[] bytes, int from, int length) {
    try {
      out.write(bytes, from, length);
    } catch (IOException e) {
      throw failure(e);
    }
    if (size + 1 >= starts.length) {
      starts = Arrays.copyOf(starts, Ints.grown(size + 1));
    }
    end += length;
    starts[size + 1] = end;
    return size++;
  }

  public int add(byte[] bytes) {
    return add(bytes, 0, bytes.length);
  }

  public int size() {
    return size;
  }

  /** From now on what has been added can be read. */
  public void complete() {
    try {
      out.flush();
    } catch (IOException e) {
      throw failure(e);
    }
  }

  public byte[] get(int piece) {
    return get(piece, piece + 1);
  }

  /** The pieces of a range, one behind the other. */
  private byte[] get(int from, int to) {
    ByteBuffer bytes = ByteBuffer.allocate(Math.toIntExact(starts[to] - starts[from]));
    try {
      while (bytes.hasRemaining()) {
        if (channel.read(bytes, starts[from] + bytes.position()) < 0) {
          throw new IllegalStateException("a temporary file has been cut");
        }
      }
    } catch (IOException e) {
      throw failure(e);
    }
    return bytes.array();
  }

  @Override
  public void close() {
    try {
      channel.close();
    } catch (IOException e) {
      throw failure(e);
    }
  }

  private static UncheckedIOException failure(IOException e) {
    return new UncheckedIOException(
        "a temporary file could not be used; choose a folder with more room by -Djava.io.tmpdir: "
            + e.getMessage(),
        e);
  }
}
