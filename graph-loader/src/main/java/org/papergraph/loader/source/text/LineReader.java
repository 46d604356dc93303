package org.papergraph.loader.source.text;

import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/**
 * Reads UTF-8 lines (LF or CR LF, with or without BOM) and knows where each begins. A line that is too long is passed
 * over without being kept, so memory stays bounded whatever the file holds.
 */
public final class LineReader {

  /** Bytes of the longest line that is read: over three thousand authors with affiliations fit. */
  public static final int MAX_LINE = 8 << 20;

  private static final int KEPT_OF_LONG_LINE = 4_096;

  private final InputStream input;
  private final byte[] buffer = new byte[64 << 10];
  private byte[] line = new byte[4 << 10];
  private int start;
  private int end;
  private long offset;
  private long number;

  public LineReader(InputStream input) {
    this.input = input;
  }

  /** The next line, or null at the end of the file. */
  public @Nullable Line next() throws IOException {
    long begin = offset;
    int length = 0;
    long total = 0;
    while (true) {
      if (start == end && !fill()) {
        return total == 0 ? null : line(begin, length, total);
      }
      int stop = indexOfNewline();
      int chunk = stop - start;
      length = keep(length, chunk);
      total += chunk;
      start = stop;
      offset += chunk;
      if (stop < end) {
        start++;
        offset++;
        return line(begin, length, total);
      }
    }
  }

  private boolean fill() throws IOException {
    start = 0;
    end = Math.max(0, input.read(buffer));
    return end > 0;
  }

  private int indexOfNewline() {
    int i = start;
    while (i < end && buffer[i] != '\n') {
      i++;
    }
    return i;
  }

  private int keep(int length, int chunk) {
    int kept = Math.min(chunk, MAX_LINE + 1 - length);
    if (kept <= 0) {
      return length;
    }
    if (length + kept > line.length) {
      line = Arrays.copyOf(line, Math.max(length + kept, Math.min(line.length * 2, MAX_LINE + 1)));
    }
    System.arraycopy(buffer, start, line, length, kept);
    return length + kept;
  }

  private Line line(long begin, int length, long total) {
    number++;
    if (total > MAX_LINE) {
      return new Line(number, begin, lenient(0, KEPT_OF_LONG_LINE), "the line has " + total
          + " bytes; a record may have " + MAX_LINE);
    }
    int from = number == 1 && hasBom(length) ? 3 : 0;
    int to = length > from && line[length - 1] == '\r' ? length - 1 : length;
    try {
      return new Line(number, begin, strict(from, to), "");
    } catch (CharacterCodingException e) {
      return new Line(number, begin, lenient(from, to),
          "not valid UTF-8; convert the file, for example with iconv");
    }
  }

  private boolean hasBom(int length) {
    return length >= 3 && line[0] == (byte) 0xEF && line[1] == (byte) 0xBB
        && line[2] == (byte) 0xBF;
  }

  private String strict(int from, int to) throws CharacterCodingException {
    return StandardCharsets.UTF_8.newDecoder()
        .onMalformedInput(CodingErrorAction.REPORT)
        .onUnmappableCharacter(CodingErrorAction.REPORT)
        .decode(ByteBuffer.wrap(line, from, to - from))
        .toString();
  }

  private String lenient(int from, int to) {
    return new String(line, from, to - from, StandardCharsets.UTF_8);
  }
}
