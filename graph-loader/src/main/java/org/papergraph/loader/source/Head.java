package org.papergraph.loader.source;

import java.nio.charset.StandardCharsets;
import java.util.List;

/** The first bytes of a file, from which its format is told. Immutable. */
public final class Head {

  /** Bytes that are looked at. */
  public static final int SIZE = 64 << 10;

  private static final int LINES = 200;

  private final byte[] bytes;
  private final String text;
  private final List<String> lines;

  /** @param bytes at most {@value #SIZE} */
  public Head(byte[] bytes) {
    this.bytes = bytes.clone();
    String decoded = new String(bytes, StandardCharsets.UTF_8);
    this.text = decoded.startsWith("\uFEFF") ? decoded.substring(1) : decoded;
    this.lines = text.lines()
        .map(String::strip)
        .filter(line -> !line.isEmpty())
        .limit(LINES)
        .toList();
  }

  /** Why this is no text that can be read, empty if it may be. */
  public String problem() {
    if (bytes.length == 0) {
      return "the file is empty";
    }
    int first = bytes[0] & 0xFF;
    int second = bytes.length > 1 ? bytes[1] & 0xFF : 0;
    if ((first == 0xFF && second == 0xFE) || (first == 0xFE && second == 0xFF)) {
      return "the file is UTF-16; convert it to UTF-8, for example with iconv";
    }
    for (byte b : bytes) {
      if (b == 0) {
        return "the file is not text (it holds NUL bytes)";
      }
    }
    return lines.isEmpty() ? "the file holds nothing but white space" : "";
  }

  /** The text as UTF-8 without byte order mark; the last character may be cut. */
  public String text() {
    return text;
  }

  /** The first lines that are not blank, stripped; the last may be cut. */
  public List<String> lines() {
    return lines;
  }
}
