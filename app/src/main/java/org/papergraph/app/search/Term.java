package org.papergraph.app.search;

import java.util.List;
import java.util.stream.Collectors;

/** Something to look for. */
sealed interface Term {

  /** A word as it is. */
  record Exact(String word) implements Term {
  }

  /** Words that begin so. */
  record Beginning(String letters) implements Term {
  }

  /** Words that differ by two letters at most. */
  record Similar(String word) implements Term {
  }

  /** Words in a row. */
  record Phrase(List<String> words) implements Term {
  }

  /** The term in the syntax of Lucene's query parser. */
  default String lucene() {
    return switch (this) {
      case Exact exact -> escaped(exact.word());
      case Beginning beginning -> escaped(beginning.letters()) + "*";
      case Similar similar -> escaped(similar.word()) + "~";
      case Phrase phrase -> phrase.words().stream().map(Term::escaped)
          .collect(Collectors.joining(" ", "\"", "\""));
    };
  }

  /** Whether a word of a text is, or belongs to, what is looked for. */
  default boolean matches(String word) {
    return switch (this) {
      case Exact exact -> word.equals(exact.word());
      case Beginning beginning -> word.startsWith(beginning.letters());
      case Similar similar -> EditDistance.isAtMostTwo(word, similar.word());
      case Phrase phrase -> phrase.words().contains(word);
    };
  }

  private static String escaped(String word) {
    return word.codePoints()
        .mapToObj(c -> (Character.isLetterOrDigit(c) || c > 127 ? "" : "\\")
            + Character.toString(c))
        .collect(Collectors.joining());
  }
}
