package org.papergraph.loader.topic;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.apache.lucene.analysis.miscellaneous.ASCIIFoldingFilter;

/** Brings the spellings of a word, or of words that hyphens join, to one form. Immutable. */
final class Folding {
  private final Set<String> connectors;
  private final Map<String, String> spellings = new HashMap<>();
  private final Set<String> prefixes = new HashSet<>();
  private final Set<String> loosePrefixes = new HashSet<>();

  Folding(WordLists words, WordLists lists) {
    connectors = Set.copyOf(words.words("connector"));
    spellings.putAll(lists.pairs("spelling"));
    for (String prefix : lists.words("prefix")) {
      String solid = prefix.replace("*", "");
      prefixes.add(solid);
      if (!solid.equals(prefix)) {
        loosePrefixes.add(solid);
      }
    }
  }

  /** Lower case, no diacritics, singular, American spelling. May hold a space (fine tuning). */
  String word(String word) {
    String singular = Singular.of(plain(word));
    return spellings.getOrDefault(singular, singular);
  }

  /**
   * Words that hyphens join, as one form with spaces. Behind a connector plurals stay: "mixture of
   * experts".
   */
  String words(List<String> words) {
    return words(words, false);
  }

  private String words(List<String> words, boolean afterConnector) {
    List<String> parts = new ArrayList<>();
    boolean expression = afterConnector;
    for (int i = 0; i < words.size(); i++) {
      String part = expression ? plain(words.get(i)) : word(words.get(i));
      while (prefixes.contains(part) && i + 1 < words.size()) {
        part += word(words.get(++i));
      }
      expression |= i > 0 && connectors.contains(part);
      parts.add(part);
    }
    String key = String.join(" ", parts);
    return spellings.getOrDefault(key, key);
  }

  /**
   * A label of several words, folded as the same words are in running text.
   *
   * @param meanings what to put for abbreviations: folded short form to folded long form
   */
  String label(String label, Map<String, String> meanings) {
    List<String> parts = new ArrayList<>();
    List<String> compound = new ArrayList<>();
    boolean expression = false;
    for (String word : Parts.atSpaces(label)) {
      compound.addAll(Parts.atSpacesAndHyphens(word));
      if (compound.size() == 1 && isLoosePrefix(compound.getFirst())) {
        continue;
      }
      String key = words(compound, expression);
      expression |= !parts.isEmpty() && connectors.contains(key);
      parts.add(Unit.isName(word) ? meanings.getOrDefault(key, key) : key);
      compound.clear();
    }
    parts.addAll(compound);
    return String.join(" ", parts).strip();
  }

  /** "multi agent" is "multi-agent", while "sub" may be a word. */
  boolean isLoosePrefix(String word) {
    return loosePrefixes.contains(word.toLowerCase(Locale.ROOT));
  }

  /** Lower case without diacritics. */
  static String plain(String word) {
    String lower = word.toLowerCase(Locale.ROOT);
    for (int i = 0; i < lower.length(); i++) {
      if (lower.charAt(i) > 127) {
        char[] folded = new char[4 * lower.length()];
        int length = ASCIIFoldingFilter.foldToASCII(lower.toCharArray(), 0, folded, 0,
            lower.length());
        return new String(folded, 0, length);
      }
    }
    return lower;
  }
}
