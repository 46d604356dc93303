package org.papergraph.loader.source.json;

import java.io.IOException;
import java.io.InputStream;
import org.jspecify.annotations.Nullable;
import org.papergraph.loader.source.text.Line;

/**
 * The records of JSON that is not in lines: items of an array, of an array within an API's answer, or objects one after
 * the other, laid out in any way. Where a record ends is told by quotes and brackets alone, so that one that is no
 * valid JSON, or too large, can be refused by itself and reading goes on after it.
 */
final class JsonFrames implements JsonTexts {

  private final JsonBytes bytes;
  private final JsonLayout layout;
  private int depth;
  private boolean ended;

  JsonFrames(InputStream input, JsonLayout layout) {
    this.bytes = new JsonBytes(input);
    this.layout = layout;
  }

  @Override
  public @Nullable Line next() throws IOException {
    while (!ended) {
      int c = bytes.peek();
      if (c == JsonBytes.END) {
        ended = true;
        return depth == 0 || bytes.isCut()
            ? null
            : bytes.refusal("the file ends too early; fetch it again");
      }
      Line found = depth == layout.depth() ? record(c) : around(c);
      if (found != null) {
        return found;
      }
    }
    return null;
  }

  /** A record, or null after the end of the array of records. */
  private @Nullable Line record(int c) throws IOException {
    if (layout.array() && c == ']') {
      bytes.take();
      depth--;
      return null;
    }
    if (!layout.array() && depth > 0) {
      return around(c);
    }
    return c == ']' || c == '}' || c == ':' ? refuseTheRest(c) : bytes.value();
  }

  /** Goes on towards the records; a text only if that is where they are or cannot be reached. */
  private @Nullable Line around(int c) throws IOException {
    if (depth == 0) {
      char expected = layout.isWrapped() ? '{' : '[';
      return c == expected ? opened() : refuseTheRest(c);
    }
    if (c == '}') {
      bytes.take();
      depth--;
      return null;
    }
    return c == '"' ? field() : refuseTheRest(c);
  }

  private @Nullable Line field() throws IOException {
    String name = bytes.value().text();
    if (!bytes.takeColon()) {
      return refuseTheRest(bytes.peek());
    }
    int c = bytes.peek();
    if (c == JsonBytes.END) {
      return null;
    }
    boolean last = depth == layout.path().size();
    if (!name.equals("\"" + layout.path().get(depth - 1) + "\"")) {
      bytes.value();
      return null;
    }
    if (last && !layout.array()) {
      return bytes.value();
    }
    return c == (last ? '[' : '{') ? opened() : skipped();
  }

  private @Nullable Line opened() {
    bytes.take();
    depth++;
    return null;
  }

  private @Nullable Line skipped() throws IOException {
    bytes.value();
    return null;
  }

  private Line refuseTheRest(int c) {
    ended = true;
    String found = c == JsonBytes.END ? "the end" : "'" + (char) c + "'";
    return bytes.refusal("not valid JSON: " + found
        + " is where a record or the end was expected; nothing after it is read");
  }
}
