package org.papergraph.loader.topic;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * The candidate terms of one paper: every stretch of at most {@value #MAX_WORDS} words of a phrase
 * that has the shape of a noun phrase. Not thread-safe (see {@link PhraseReader}).
 */
final class PhraseExtractor {
  static final int MAX_WORDS = 5;

  private final Vocabulary vocabulary;
  private final TermShape shape;
  private final PhraseReader reader;

  PhraseExtractor(Vocabulary vocabulary, TermShape shape) {
    this.vocabulary = vocabulary;
    this.shape = shape;
    this.reader = new PhraseReader(vocabulary);
  }

  PaperPhrases extract(TaggablePaper paper) {
    String title = PlainText.of(paper.title());
    String body = paper.abstractText() == null ? "" : PlainText.of(paper.abstractText());
    Map<String, String> abbreviations = new LinkedHashMap<>();
    Abbreviations.of(title + " . " + body).forEach((brief, full) -> {
      String key = keyOf(full);
      if (!key.isEmpty()) {
        abbreviations.putIfAbsent(vocabulary.fold(brief), key);
      }
    });
    Map<String, Occurrences> phrases = new LinkedHashMap<>();
    reader.read(title, phrase -> collect(phrase, true, phrases));
    reader.read(body, phrase -> collect(phrase, false, phrases));
    return new PaperPhrases(phrases, abbreviations);
  }

  /** The folded form of a whole label or long form. */
  String keyOf(String label) {
    List<String> keys = new ArrayList<>();
    for (String word : label.strip().split("[\\s-]+")) {
      keys.add(word);
    }
    return vocabulary.fold(keys).strip();
  }

  private void collect(List<Unit> phrase, boolean title, Map<String, Occurrences> phrases) {
    for (int from = 0; from < phrase.size(); from++) {
      int words = 0;
      for (int to = from; to < phrase.size(); to++) {
        words += phrase.get(to).words();
        if (words > MAX_WORDS) {
          break;
        }
        count(phrase, from, to + 1, title, phrases);
      }
    }
  }

  private void count(List<Unit> phrase, int from, int to, boolean title,
      Map<String, Occurrences> phrases) {
    List<Unit> units = phrase.subList(from, to);
    String key = TermShape.key(units);
    if (shape.accepts(units, key)) {
      phrases.computeIfAbsent(key, k -> new Occurrences(TermShape.surface(units), wordCount(units)))
          .count(title, to == phrase.size());
    }
  }

  private static int wordCount(List<Unit> units) {
    return units.stream().mapToInt(Unit::words).sum();
  }
}
