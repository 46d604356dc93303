package org.papergraph.loader.source.json;

import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Kinds of papers under one name, whatever a source calls them. */
final class PaperTypes {

  static final String CONFERENCE_PAPER = "conference paper";
  static final String JOURNAL_ARTICLE = "journal article";
  static final String PREPRINT = "preprint";

  private static final Map<String, String> SAME = Map.ofEntries(
      Map.entry("article journal", JOURNAL_ARTICLE),
      Map.entry("journal", JOURNAL_ARTICLE),
      Map.entry("proceedings article", CONFERENCE_PAPER),
      Map.entry("paper conference", CONFERENCE_PAPER),
      Map.entry("conference", CONFERENCE_PAPER),
      Map.entry("posted content", PREPRINT),
      Map.entry("chapter", "book chapter"),
      Map.entry("book section", "book chapter"),
      Map.entry("entry encyclopedia", "reference entry"),
      Map.entry("letters and comments", "letter"));

  private static final Pattern HUMP = Pattern.compile("(?<=[a-z])(?=[A-Z])");

  private PaperTypes() {}

  /** In lower case, words apart; null if nothing is given. */
  static @Nullable String of(@Nullable String type) {
    if (type == null) {
      return null;
    }
    String words = HUMP.matcher(type.strip()).replaceAll(" ").replace('-', ' ').replace('_', ' ')
        .toLowerCase(Locale.ROOT);
    return SAME.getOrDefault(words, words);
  }
}
