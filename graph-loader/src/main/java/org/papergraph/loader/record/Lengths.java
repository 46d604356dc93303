package org.papergraph.loader.record;

import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * How long values may be, in UTF-16 units. What is indexed must fit into an index entry (8 kB), and what is longer than
 * this is not what its field says it is.
 */
enum Lengths {
  TITLE(2_000), NAME(500), AFFILIATION(1_000), LABEL(200), ID(500), URL(2_000), WORD(100);

  private final int most;

  Lengths(int most) {
    this.most = most;
  }

  /** The text, or null with a note if it is too long. */
  @Nullable
  String orNothing(String field, @Nullable String text, List<String> notes) {
    if (text == null || text.length() <= most) {
      return text;
    }
    notes.add(field + ": " + tooLong(text) + "; left out");
    return null;
  }

  /** The text, or as much of it as fits with a note. */
  String cut(String field, String text, List<String> notes) {
    if (text.length() <= most) {
      return text;
    }
    notes.add(field + ": " + tooLong(text) + "; the rest left out");
    int end = Character.isHighSurrogate(text.charAt(most - 2)) ? most - 2 : most - 1;
    return text.substring(0, end).strip() + "…";
  }

  boolean fits(String text) {
    return text.length() <= most;
  }

  private String tooLong(String text) {
    return String.format(Locale.ROOT, "%,d characters long, at most %,d fit", text.length(), most);
  }
}
