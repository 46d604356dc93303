package org.papergraph.loader.topic;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Makes units of words: what the lists of this package know of English. Immutable. */
final class Vocabulary {
  private static final int MAX_LONG_FORM = 7;

  private final Folding folding;
  private final WordClasses classes;
  private final Set<String> determiners;
  private final Set<String> capitals;
  private final Map<String, String> abbreviations = new HashMap<>();

  Vocabulary() {
    WordLists words = WordLists.read("words.txt");
    WordLists spellings = WordLists.read("spellings.txt");
    folding = new Folding(words, spellings);
    classes = new WordClasses(words);
    determiners = Set.copyOf(words.words("determiner"));
    capitals = Set.copyOf(spellings.words("capital"));
    spellings.pairs("abbreviation").forEach((brief, full) -> abbreviations.put(key(brief),
        key(full)));
  }

  /** A word, or words that hyphens or spaces join, as a unit of phrases. */
  Unit unit(String surface) {
    List<String> words = Parts.atSpacesAndHyphens(surface);
    if (words.size() == 1) {
      return new Unit(surface, folding.word(surface), classes.of(surface));
    }
    String key = folding.words(words);
    return new Unit(surface, key, classes.of(words, key));
  }

  /** The folded form of a label or long form: what follows {@code topic:} in a topic's id. */
  String key(String label) {
    return key(label, Map.of());
  }

  /** As {@link #key(String)}, with folded long forms for abbreviations. */
  String key(String label, Map<String, String> meanings) {
    return folding.label(label, meanings);
  }

  /** The folded form of one word. */
  String wordKey(String word) {
    return folding.word(word);
  }

  /** True if the words may be what an abbreviation stands for; boundary words may stand within. */
  boolean isLongForm(String words) {
    List<String> parts = Parts.atSpacesAndHyphens(words);
    String first = parts.getFirst();
    boolean starts = first.endsWith("ly") || classes.of(first) != WordClass.BOUNDARY;
    return parts.size() > 1 && parts.size() <= MAX_LONG_FORM && starts
        && classes.of(parts.getLast()).canHead();
  }

  WordClass classOf(String word) {
    return classes.of(word);
  }

  boolean isLoosePrefix(String word) {
    return folding.isLoosePrefix(word);
  }

  boolean isDeterminer(String key) {
    return determiners.contains(key);
  }

  /** Abbreviations that need no definition: folded short form to folded long form. */
  Map<String, String> abbreviations() {
    return abbreviations;
  }

  /** Names that keep their capital everywhere. */
  Set<String> capitals() {
    return capitals;
  }
}
