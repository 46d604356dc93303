package org.papergraph.app.citation;

import java.text.Normalizer;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Text as one line of characters that can be seen. */
final class PlainLine {
  /** Controls and invisible marks (bidirectional ones too), but not the joiners of scripts and emoji. */
  private static final Pattern INVISIBLE = Pattern
      .compile("[\\p{Cc}\\p{Cf}\\p{Co}\\p{Cn}&&[^\\s\\u0085\\u200C\\u200D\\x{E0020}-\\x{E007F}]]");
  private static final Pattern HALF_PAIR = Pattern.compile("\\p{Cs}");
  private static final Pattern SPACE = Pattern.compile("[\\s\\u0085\\p{Z}]+");

  private PlainLine() {}

  /** One line in Unicode normal form C, white space collapsed; may be empty. */
  static String of(String text) {
    var whole = HALF_PAIR.matcher(text).replaceAll("\uFFFD");
    var visible = INVISIBLE.matcher(whole).replaceAll("");
    var line = SPACE.matcher(visible).replaceAll(" ").strip();
    return Normalizer.normalize(line, Normalizer.Form.NFC);
  }

  /** The same; null for what is null or leaves nothing. */
  static @Nullable String orNull(@Nullable String text) {
    var line = text == null ? "" : of(text);
    return line.isEmpty() ? null : line;
  }
}
