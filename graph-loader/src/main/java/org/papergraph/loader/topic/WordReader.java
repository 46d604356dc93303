package org.papergraph.loader.topic;

import java.io.IOException;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.apache.lucene.analysis.standard.StandardTokenizer;
import org.apache.lucene.analysis.tokenattributes.CharTermAttribute;
import org.apache.lucene.analysis.tokenattributes.OffsetAttribute;

/** Reads the words of a text: those of Lucene's tokenizer (Unicode UAX #29). Not thread-safe. */
final class WordReader {
  /** Words are few and repeat; past this many the cache starts anew. */
  private static final int CACHED_WORDS = 50_000;

  private final Vocabulary vocabulary;
  private final StandardTokenizer tokenizer = new StandardTokenizer();
  private final CharTermAttribute term = tokenizer.getAttribute(CharTermAttribute.class);
  private final OffsetAttribute offset = tokenizer.getAttribute(OffsetAttribute.class);
  private final Map<String, String> keys = new HashMap<>();

  WordReader(Vocabulary vocabulary) {
    this.vocabulary = vocabulary;
  }

  List<Word> read(String text) {
    List<Word> words = new ArrayList<>();
    int end = 0;
    try {
      tokenizer.setReader(new StringReader(text));
      tokenizer.reset();
      while (tokenizer.incrementToken()) {
        String surface = withoutPossessive(term.toString());
        words.add(
            new Word(surface, key(surface), Word.Gap.between(text, end, offset.startOffset())));
        end = offset.endOffset();
      }
      tokenizer.end();
      tokenizer.close();
    } catch (IOException e) {
      throw new UncheckedIOException("reading a string cannot fail", e);
    }
    return words;
  }

  private String key(String surface) {
    if (keys.size() >= CACHED_WORDS) {
      keys.clear();
    }
    return keys.computeIfAbsent(surface, vocabulary::wordKey);
  }

  private static String withoutPossessive(String word) {
    int apostrophe = word.length() - 2;
    boolean possessive = apostrophe > 0 && "'\u2019".indexOf(word.charAt(apostrophe)) >= 0;
    return possessive ? word.substring(0, apostrophe) : word;
  }
}
