package org.papergraph.loader.topic;

import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;

/**
 * Chooses the label of a topic: the most frequent of its spellings, in the singular, each word
 * capitalised as the corpus mostly does within sentences.
 */
final class Labels {
  private final Casings casings;
  private final Map<String, String> capitals;

  /** @param capitals names that keep their capital where the corpus has no sentence to tell */
  Labels(Casings casings, Set<String> capitals) {
    this.casings = casings;
    this.capitals = capitals.stream()
      .collect(Collectors.toMap(name -> name.toLowerCase(Locale.ROOT), name -> name));
  }

  /**
   * @param key the topic's folded form
   * @param surfaces its spellings, with the papers that use each; not empty
   */
  String choose(String key, Map<String, Integer> surfaces) {
    boolean spelledOut = key.indexOf(' ') >= 0
      && surfaces.keySet().stream().anyMatch(surface -> surface.matches(".*[\\s-].*"));
    String head = key.substring(key.lastIndexOf(' ') + 1);
    boolean singularHead = Singular.of(head).equals(head);
    TreeMap<String, Integer> variants = new TreeMap<>();
    surfaces.forEach((surface, papers) -> {
      if (!spelledOut || surface.matches(".*[\\s-].*")) {
        variants.merge(spelling(surface, singularHead), papers, Integer::sum);
      }
    });
    String best = variants.firstKey();
    for (Map.Entry<String, Integer> variant : variants.entrySet()) {
      if (variant.getValue() > variants.get(best)) {
        best = variant.getKey();
      }
    }
    return best;
  }

  private String spelling(String surface, boolean singularHead) {
    StringBuilder label = new StringBuilder();
    String[] words = surface.strip().split("(?<=[\\s-])|(?=[\\s-])");
    for (int i = 0; i < words.length; i++) {
      String word = i == words.length - 1 && singularHead ? singular(words[i]) : words[i];
      label.append(cased(word));
    }
    return label.toString().replaceAll("\\s+", " ");
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
