package org.papergraph.loader.source;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;

/** What the first bytes of a file tell about it. */
final class Head {

  private static final int LINES = 200;

  private Head() {}

  /** Why this is no text that can be read, empty if it may be. */
  static String problem(byte[] head) {
    if (head.length == 0) {
      return "the file is empty";
    }
    int first = head[0] & 0xFF;
    int second = head.length > 1 ? head[1] & 0xFF : 0;
    if ((first == 0xFF && second == 0xFE) || (first == 0xFE && second == 0xFF)) {
      return "the file is UTF-16; convert it to UTF-8, for example with iconv";
    }
    for (byte b : head) {
      if (b == 0) {
        return "the file is not text (it holds NUL bytes)";
      }
    }
    return lines(head).isEmpty() ? "the file holds nothing but white space" : "";
  }

  /** The first lines that are not blank, stripped. */
  static List<String> lines(byte[] head) {
    String text = new String(head, StandardCharsets.UTF_8);
    return text.lines()
        .map(line -> line.startsWith("\uFEFF") ? line.substring(1) : line)
        .map(String::strip)
        .filter(line -> !line.isEmpty())
        .limit(LINES)
        .toList();
  }

  /** What to say of a file in no known format. */
  static String unknown(byte[] head) {
    if (lines(head).getFirst().equals("{")) {
      return "JSON spread over several lines; papergraph JSONL has one object a line (jq -c . makes it so)";
    }
    if (lines(head).getFirst().startsWith("[")) {
      return "a JSON array; papergraph JSONL has one object a line (jq -c '.[]' makes it so)";
    }
    String known = Arrays.stream(Format.values()).map(Format::label)
        .collect(Collectors.joining(", "));
    return "in no format known here (" + known + ")";
  }
}
