package org.papergraph.loader.topic;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;

/**
 * Chooses the label of a topic: the most frequent of its spellings, in the singular, each word
 * capitalised as the corpus mostly does within sentences. An abbreviation is no label unless its
 * meaning is common knowledge (see {@link Vocabulary#abbreviations}) and never spelled out here.
 */
final class Labels {
  private final Casings casings;
  private final Vocabulary vocabulary;
  private final Map<String, String> capitals;

  Labels(Casings casings, Vocabulary vocabulary) {
    this.casings = casings;
    this.vocabulary = vocabulary;
    this.capitals = vocabulary.capitals().stream()
        .collect(Collectors.toMap(name -> name.toLowerCase(Locale.ROOT), name -> name));
  }

  /**
   * A label that folds to the topic's key again.
   *
   * @param key the topic's folded form
   * @param surfaces its spellings, with the papers that use each
   */
  String choose(String key, Map<String, Integer> surfaces) {
    String head = key.substring(key.lastIndexOf(' ') + 1);
    boolean singularHead = Singular.of(head).equals(head);
    Map<String, Integer> spellings = new HashMap<>();
    surfaces.forEach((surface, papers) -> {
      String spelling = spelling(surface, singularHead);
      if (vocabulary.key(spelling, vocabulary.abbreviations()).equals(key)) {
        spellings.merge(spelling, papers, Integer::sum);
      }
    });
    if (spellings.isEmpty()) {
      return spelling(key, singularHead);
    }
    if (spellings.keySet().stream().anyMatch(Labels::isOfManyWords)) {
      spellings.keySet().removeIf(spelling -> !isOfManyWords(spelling));
    }
    return MostFrequent.of(spellings);
  }

  private static boolean isOfManyWords(String spelling) {
    return spelling.indexOf(' ') >= 0 || spelling.indexOf('-') >= 0;
  }

  private String spelling(String surface, boolean singularHead) {
    List<String> compounds = new ArrayList<>(Parts.atSpaces(surface));
    for (int i = 0; i < compounds.size(); i++) {
      boolean head = i == compounds.size() - 1 && singularHead;
      compounds.set(i, compound(Parts.atSpacesAndHyphens(compounds.get(i)), head));
    }
    return String.join(" ", compounds).strip();
  }

  /** "Video-MME" and "DP-SGD" are names as they stand; "Self-Attention" is not. */
  private String compound(List<String> words, boolean head) {
    boolean name = words.size() > 1 && words.stream().anyMatch(Unit::isName);
    List<String> label = new ArrayList<>();
    for (int i = 0; i < words.size(); i++) {
      String word = head && i == words.size() - 1 ? singular(words.get(i)) : words.get(i);
      label.add(name ? word : cased(word));
    }
    return String.join("-", label);
  }

  private static String singular(String word) {
    String lower = word.toLowerCase(Locale.ROOT);
    String singular = Singular.of(lower);
    return lower.startsWith(singular) ? word.substring(0, singular.length()) : singular;
  }

  private String cased(String word) {
    String seen = casings.best(word);
    if (seen != null) {
      return seen;
    }
    String lower = word.toLowerCase(Locale.ROOT);
    return Casings.isCapitalised(word) ? capitals.getOrDefault(lower, lower) : word;
  }
}
