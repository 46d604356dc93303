package org.papergraph.loader.topic;

import java.util.List;
import java.util.regex.Pattern;

/** Takes spellings apart; empty parts are left out. */
final class Parts {
  private static final Pattern SPACE = Pattern.compile("\\s+");
  private static final Pattern SPACE_OR_HYPHEN = Pattern.compile("[\\s\\p{Pd}]+");

  private Parts() {}

  /** What white space parts. */
  static List<String> atSpaces(String text) {
    return SPACE.splitAsStream(text).filter(part -> !part.isEmpty()).toList();
  }

  /** What white space, hyphens and dashes part. */
  static List<String> atSpacesAndHyphens(String text) {
    if (isOne(text)) {
      return List.of(text);
    }
    return SPACE_OR_HYPHEN.splitAsStream(text).filter(part -> !part.isEmpty()).toList();
  }

  /** Most words are of letters and digits alone. */
  private static boolean isOne(String text) {
    for (int i = 0; i < text.length(); i++) {
      if (!Character.isLetterOrDigit(text.charAt(i))) {
        return false;
      }
    }
    return !text.isEmpty();
  }
}
