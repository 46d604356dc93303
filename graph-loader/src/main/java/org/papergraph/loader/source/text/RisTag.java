package org.papergraph.loader.source.text;

import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** A line of an RIS file that begins with a tag: {@code TY  - JOUR}. */
record RisTag(String name, String value) {

  private static final Pattern SHAPE = Pattern.compile("([A-Z][A-Z0-9]) {1,2}-(?:\\s(.*)|$)");

  /** Null if the line does not begin with a tag. */
  static @Nullable RisTag parse(String line) {
    Matcher tag = SHAPE.matcher(line);
    if (!tag.matches()) {
      return null;
    }
    String value = tag.group(2);
    return new RisTag(tag.group(1), value == null ? "" : value.strip());
  }

  boolean isType() {
    return name.equals("TY");
  }

  boolean isEnd() {
    return name.equals("ER");
  }
}
