package org.papergraph.loader.topic;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * Terms with a boundary word, such as "mixture of experts", which no rule tells from chance:
 * they are known from a list, or because papers abbreviate them. Immutable.
 */
final class Expressions {
  private final Map<String, List<List<String>>> byFirstWord = new HashMap<>();

  /** @param keys folded terms, of which only those with a boundary word matter */
  Expressions(Collection<String> keys, Vocabulary vocabulary) {
    for (String key : keys) {
      List<String> words = Parts.atSpaces(key);
      boolean bound = words.stream().anyMatch(w -> vocabulary.classOf(w) == WordClass.BOUNDARY);
      if (words.size() > 1 && bound) {
        byFirstWord.computeIfAbsent(words.getFirst(), first -> new ArrayList<>()).add(words);
      }
    }
  }

  /** How many words of a text, from {@code from} on, make the longest expression there; or 0. */
  int match(List<Word> text, int from) {
    int longest = 0;
    for (List<String> words : byFirstWord.getOrDefault(text.get(from).key(), List.of())) {
      if (words.size() > longest && startsAt(text, from, words)) {
        longest = words.size();
      }
    }
    return longest;
  }

  private static boolean startsAt(List<Word> text, int from, List<String> words) {
    if (from + words.size() > text.size()) {
      return false;
    }
    for (int i = 1; i < words.size(); i++) {
      if (text.get(from + i).before().isBreak() || !text.get(from + i).is(words.get(i))) {
        return false;
      }
    }
    return true;
  }
}
