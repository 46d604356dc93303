package org.papergraph.loader.topic;

import java.io.IOException;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import org.apache.lucene.analysis.standard.StandardTokenizer;
import org.apache.lucene.analysis.tokenattributes.CharTermAttribute;
import org.apache.lucene.analysis.tokenattributes.OffsetAttribute;

/**
 * Cuts text into phrases: runs of words with nothing but spaces and hyphens between them and no
 * boundary word among them (RAKE's candidate keywords). Words are Lucene's (UAX #29).
 *
 * <p>Not thread-safe: one reader a thread, any number of texts.
 */
final class PhraseReader {
  private final Vocabulary vocabulary;
  private final StandardTokenizer tokenizer = new StandardTokenizer();
  private final CharTermAttribute term = tokenizer.getAttribute(CharTermAttribute.class);
  private final OffsetAttribute offset = tokenizer.getAttribute(OffsetAttribute.class);

  PhraseReader(Vocabulary vocabulary) {
    this.vocabulary = vocabulary;
  }

  /** Hands every phrase of a plain text to {@code sink}, in order; a phrase is never empty. */
  void read(String text, Consumer<List<Unit>> sink) {
    List<Unit> phrase = new ArrayList<>();
    List<String> compound = new ArrayList<>();
    int end = 0;
    try {
      tokenizer.setReader(new StringReader(text));
      tokenizer.reset();
      while (tokenizer.incrementToken()) {
        Gap gap = Gap.between(text, end, offset.startOffset());
        if (gap != Gap.HYPHEN && !(gap == Gap.SPACE && endsInPrefix(compound))) {
          closeCompound(compound, phrase, sink);
        }
        if (gap == Gap.BREAK) {
          closePhrase(phrase, sink);
        }
        compound.add(withoutPossessive(term.toString()));
        end = offset.endOffset();
      }
      tokenizer.end();
      tokenizer.close();
    } catch (IOException e) {
      throw new UncheckedIOException("reading a string cannot fail", e);
    }
    closeCompound(compound, phrase, sink);
    closePhrase(phrase, sink);
  }

  private boolean endsInPrefix(List<String> compound) {
    return compound.size() == 1 && vocabulary.isLoosePrefix(compound.getFirst());
  }

  private void closeCompound(List<String> compound, List<Unit> phrase, Consumer<List<Unit>> sink) {
    if (compound.isEmpty()) {
      return;
    }
    Unit unit = Unit.of(compound, vocabulary);
    compound.clear();
    if (unit.isBoundary()) {
      closePhrase(phrase, sink);
    } else {
      phrase.add(unit);
    }
  }

  private static void closePhrase(List<Unit> phrase, Consumer<List<Unit>> sink) {
    if (!phrase.isEmpty()) {
      sink.accept(List.copyOf(phrase));
      phrase.clear();
    }
  }

  private static String withoutPossessive(String word) {
    return word.matches(".+['\u2019][sS]") ? word.substring(0, word.length() - 2) : word;
  }

  /** What stands between two words. */
  private enum Gap {
    SPACE, HYPHEN, BREAK;

    static Gap between(String text, int from, int to) {
      if (from == 0 || from > to) {
        return BREAK;
      }
      if (to - from == 1 && "-\u2010\u2011\u2013".indexOf(text.charAt(from)) >= 0) {
        return HYPHEN;
      }
      return to > from && text.substring(from, to).isBlank() ? SPACE : BREAK;
    }
  }
}
