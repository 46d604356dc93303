package org.papergraph.loader.topic;

import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** How a corpus capitalises each word, in papers that do it so. Mergeable; not thread-safe. */
final class Casings {
  private final Map<String, Map<String, Integer>> forms = new HashMap<>();

  void add(String word) {
    add(word, 1);
  }

  private void add(String word, int papers) {
    forms.computeIfAbsent(word.toLowerCase(Locale.ROOT), lower -> new HashMap<>()).merge(word,
        papers, Integer::sum);
  }

  /** Counts a label's words, but not a capital that the first may owe to its place. */
  void addLabel(String label) {
    List<String> words = Parts.atSpacesAndHyphens(label);
    for (int i = 0; i < words.size(); i++) {
      if (i > 0 || !isCapitalised(words.get(i))) {
        add(words.get(i));
      }
    }
  }

  void add(Casings other) {
    other.forms.values().forEach(counts -> counts.forEach(this::add));
  }

  /**
   * The form of a word; null if never seen. Lower case if at least a fifth of the papers use it,
   * since capitals are also there to introduce an abbreviation; else the most frequent.
   */
  @Nullable
  String best(String word) {
    String lower = word.toLowerCase(Locale.ROOT);
    Map<String, Integer> counts = forms.get(lower);
    if (counts == null) {
      return null;
    }
    int all = counts.values().stream().mapToInt(papers -> papers).sum();
    if (5 * counts.getOrDefault(lower, 0) >= all) {
      return lower;
    }
    return MostFrequent.of(counts);
  }

  /** Written with one capital, at its start. */
  static boolean isCapitalised(String word) {
    return !word.isEmpty() && Character.isUpperCase(word.charAt(0))
        && word.substring(1).equals(word.substring(1).toLowerCase(Locale.ROOT));
  }
}
