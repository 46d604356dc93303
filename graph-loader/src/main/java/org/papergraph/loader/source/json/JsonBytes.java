package org.papergraph.loader.source.json;

import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import org.papergraph.loader.source.text.Line;
import org.papergraph.loader.source.text.LineReader;

/**
 * The bytes of a JSON file and where they end: finds the end of a value by its quotes and brackets, without reading
 * what is in it, and counts lines and bytes. What is too long is passed over without being kept.
 */
final class JsonBytes {

  static final int END = -1;

  private static final int MOST = LineReader.MAX_LINE;
  private static final int KEPT_OF_LONG_VALUE = 4_096;

  private final InputStream input;
  private final byte[] buffer = new byte[64 << 10];
  private byte[] kept = new byte[16 << 10];
  private int length;
  private long total;
  private int at;
  private int end;
  private long before;
  private long line = 1;
  private long valueLine;
  private long valueOffset;
  private boolean cut;

  JsonBytes(InputStream input) {
    this.input = input;
  }

  /** Past white space, commas and a byte order mark; the next byte, which is not taken, or {@link #END}. */
  int peek() throws IOException {
    while (at < end || fill()) {
      byte b = buffer[at];
      boolean mark = offset() < 3 && b < 0;
      if (b != ' ' && b != '\t' && b != '\r' && b != '\n' && b != ',' && !mark) {
        return b & 0xFF;
      }
      line += b == '\n' ? 1 : 0;
      at++;
    }
    return END;
  }

  void take() {
    at++;
  }

  /** Takes a colon, or says that there is none. */
  boolean takeColon() throws IOException {
    boolean colon = peek() == ':';
    at += colon ? 1 : 0;
    return colon;
  }

  /** Where the next byte is, as a refusal's place. */
  Line refusal(String problem) {
    return new Line(line, offset(), "", problem);
  }

  /** Takes the value that begins here: an object, an array, a string or a word. */
  Line value() throws IOException {
    valueLine = line;
    valueOffset = offset();
    length = 0;
    total = 0;
    int first = buffer[at];
    boolean whole = switch (first) {
      case '{', '[' -> container();
      case '"' -> string();
      default -> word();
    };
    cut = !whole;
    return whole ? text() : broken("the file ends within this record; fetch it again");
  }

  /** True if the file ended within the last value. */
  boolean isCut() {
    return cut;
  }

  /** Takes bytes up to the bracket that closes the first one; false if there is none. */
  private boolean container() throws IOException {
    int depth = 0;
    boolean quoted = false;
    boolean escaped = false;
    while (at < end || fill()) {
      int start = at;
      while (at < end) {
        byte b = buffer[at++];
        if (quoted) {
          quoted = escaped || b != '"';
          escaped = !escaped && b == '\\';
        } else if (b == '"') {
          quoted = true;
        } else if (b == '{' || b == '[') {
          depth++;
        } else if ((b == '}' || b == ']') && --depth == 0) {
          keep(start);
          return true;
        }
        line += b == '\n' ? 1 : 0;
      }
      keep(start);
    }
    return false;
  }

  private boolean string() throws IOException {
    boolean escaped = false;
    boolean opened = false;
    while (at < end || fill()) {
      int start = at;
      while (at < end) {
        byte b = buffer[at++];
        line += b == '\n' ? 1 : 0;
        if (b == '"' && opened && !escaped) {
          keep(start);
          return true;
        }
        opened = true;
        escaped = !escaped && b == '\\';
      }
      keep(start);
    }
    return false;
  }

  private boolean word() throws IOException {
    while (at < end || fill()) {
      int start = at;
      while (at < end && ",]}\n".indexOf(buffer[at]) < 0) {
        at++;
      }
      keep(start);
      if (at < end) {
        return true;
      }
    }
    return true;
  }

  private void keep(int start) {
    int taken = at - start;
    total += taken;
    int wanted = Math.min(taken, MOST + 1 - length);
    if (wanted <= 0) {
      return;
    }
    if (length + wanted > kept.length) {
      kept = Arrays.copyOf(kept, Math.max(length + wanted, Math.min(kept.length * 2, MOST + 1)));
    }
    System.arraycopy(buffer, start, kept, length, wanted);
    length += wanted;
  }

  private Line text() {
    if (total > MOST) {
      return broken("the record has " + total + " bytes; a record may have " + MOST);
    }
    try {
      String text = StandardCharsets.UTF_8.newDecoder()
          .onMalformedInput(CodingErrorAction.REPORT)
          .onUnmappableCharacter(CodingErrorAction.REPORT)
          .decode(ByteBuffer.wrap(kept, 0, length))
          .toString();
      return new Line(valueLine, valueOffset, text, "");
    } catch (CharacterCodingException e) {
      return broken("not valid UTF-8; convert the file, for example with iconv");
    }
  }

  private Line broken(String problem) {
    String text = new String(kept, 0, Math.min(length, KEPT_OF_LONG_VALUE), StandardCharsets.UTF_8);
    return new Line(valueLine, valueOffset, text, problem);
  }

  private long offset() {
    return before + at;
  }

  private boolean fill() throws IOException {
    before += end;
    at = 0;
    end = Math.max(0, input.read(buffer));
    return end > 0;
  }
}
