package org.papergraph.loader.source.text;

import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayDeque;
import java.util.Deque;

/** Notes at which byte each line begins while the bytes pass to a parser that knows lines only. */
public final class LineOffsets extends FilterInputStream {

  private final Deque<Long> starts = new ArrayDeque<>();
  private long first = 1;
  private long offset;
  private boolean carriageReturn;

  public LineOffsets(InputStream input) {
    super(input);
    starts.add(0L);
  }

  /** Where a line begins; to be asked with lines that do not decrease, since those before are forgotten. */
  public long of(long line) {
    while (first < line && starts.size() > 1) {
      starts.remove();
      first++;
    }
    return starts.element();
  }

  @Override
  public int read() throws IOException {
    int value = super.read();
    if (value >= 0) {
      note((byte) value);
    }
    return value;
  }

  @Override
  public int read(byte[] target, int from, int length) throws IOException {
    int read = super.read(target, from, length);
    for (int i = from; i < from + read; i++) {
      note(target[i]);
    }
    return read;
  }

  @Override
  public boolean markSupported() {
    return false;
  }

  /** A line ends with LF, CR or both, as in XML. */
  private void note(byte value) {
    if (carriageReturn && value != '\n') {
      starts.add(offset);
    }
    offset++;
    carriageReturn = value == '\r';
    if (value == '\n') {
      starts.add(offset);
    }
  }
}
