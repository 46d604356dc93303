package org.papergraph.loader.topic;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
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
    Map<String, Integer> variants = new HashMap<>();
    surfaces.forEach((surface, papers) -> {
      if (!spelledOut || surface.matches(".*[\\s-].*")) {
        variants.merge(spelling(surface, singularHead), papers, Integer::sum);
      }
    });
    return MostFrequent.of(variants);
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
    boolean name = words.size() > 1 && words.stream().anyMatch(Labels::isName);
    List<String> label = new ArrayList<>();
    for (int i = 0; i < words.size(); i++) {
      String word = head && i == words.size() - 1 ? singular(words.get(i)) : words.get(i);
      label.add(name ? word : cased(word));
    }
    return String.join("-", label);
  }

  private static boolean isName(String word) {
    return word.chars().skip(1).anyMatch(Character::isUpperCase);
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
