package org.papergraph.loader.topic;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;

/**
 * Cuts text into phrases: runs of words with nothing but spaces and hyphens between them and no
 * boundary word among them. S. Rose, D. Engel, N. Cramer and W. Cowley, "Automatic keyword
 * extraction from individual documents" (RAKE), in Text Mining: Applications and Theory, 2010.
 *
 * <p>Not thread-safe: one reader a thread, any number of texts.
 */
final class PhraseReader {
  private static final int CACHED_UNITS = 50_000;

  private final Vocabulary vocabulary;
  private final WordReader words;
  private final Map<String, Unit> cache = new HashMap<>();
  private final List<Unit> phrase = new ArrayList<>();
  private boolean startsSentence;

  PhraseReader(Vocabulary vocabulary) {
    this.vocabulary = vocabulary;
    this.words = new WordReader(vocabulary);
  }

  /** Hands every phrase of a plain text to {@code sink}, in order. */
  void read(String plainText, Expressions expressions, Consumer<Phrase> sink) {
    List<Word> text = words.read(plainText);
    int from = 0;
    while (from < text.size()) {
      int to = from + Math.max(expressions.match(text, from), 1);
      while (to < text.size() && isJoined(text, from, to)) {
        to++;
      }
      readUnit(text.subList(from, to), sink);
      from = to;
    }
    closePhrase(false, sink);
  }

  /** "Fine-tuning" and "non convex" are one unit. */
  private boolean isJoined(List<Word> text, int from, int to) {
    Word.Gap gap = text.get(to).before();
    return gap == Word.Gap.HYPHEN || (gap == Word.Gap.SPACE && to == from + 1
        && vocabulary.isLoosePrefix(text.get(from).surface()));
  }

  private void readUnit(List<Word> unitWords, Consumer<Phrase> sink) {
    Word.Gap before = unitWords.getFirst().before();
    if (before.isBreak()) {
      closePhrase(false, sink);
    }
    Unit unit = unit(surface(unitWords));
    if (unit.isBoundary()) {
      closePhrase(vocabulary.isDeterminer(unit.key()), sink);
      return;
    }
    if (phrase.isEmpty()) {
      startsSentence = before == Word.Gap.SENTENCE;
    }
    phrase.add(unit);
  }

  private static String surface(List<Word> unitWords) {
    if (unitWords.size() == 1) {
      return unitWords.getFirst().surface();
    }
    StringBuilder surface = new StringBuilder();
    for (Word word : unitWords) {
      String joint = word.before() == Word.Gap.HYPHEN ? "-" : " ";
      surface.append(surface.isEmpty() ? "" : joint).append(word.surface());
    }
    return surface.toString();
  }

  private Unit unit(String surface) {
    if (cache.size() >= CACHED_UNITS) {
      cache.clear();
    }
    return cache.computeIfAbsent(surface, vocabulary::unit);
  }

  private void closePhrase(boolean beforeDeterminer, Consumer<Phrase> sink) {
    if (!phrase.isEmpty()) {
      sink.accept(new Phrase(phrase, startsSentence, beforeDeterminer));
      phrase.clear();
    }
  }
}
