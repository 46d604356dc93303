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
    for (String line : lists.lines("spelling")) {
      int equals = line.indexOf(" = ");
      spellings.put(line.substring(0, equals), line.substring(equals + 3));
    }
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
    List<String> parts = new ArrayList<>();
    boolean expression = false;
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
