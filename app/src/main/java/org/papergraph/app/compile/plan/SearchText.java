package org.papergraph.app.compile.plan;

import java.util.stream.Collectors;
import java.util.stream.Stream;

/** What people type, in the syntax of Lucene's query parser. Never anything that the parser refuses. */
final class SearchText {
  private SearchText() {}

  /** All words, each taken literally. A text without words finds nothing. */
  static String allWords(String text) {
    var words = Stream.of(text.split("[^\\p{L}\\p{N}\\p{M}]+")).filter(word -> !word.isEmpty())
        .map(word -> "\"" + word + "\"").collect(Collectors.joining(" AND "));
    return words.isEmpty() ? "\"\"" : words;
  }
}
