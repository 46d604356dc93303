package org.papergraph.app.export;

import java.util.regex.Pattern;

/** Text that Unicode's encodings can hold. */
final class WholeText {
  private static final Pattern HALF_PAIR = Pattern.compile("\\p{Cs}");

  private WholeText() {}

  /** The text with U+FFFD in place of surrogates without their other half. */
  static String of(String text) {
    return HALF_PAIR.matcher(text).replaceAll("\uFFFD");
  }
}
