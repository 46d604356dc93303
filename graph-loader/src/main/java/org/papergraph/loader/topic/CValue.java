package org.papergraph.loader.topic;

import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * C-value, the termhood of a phrase: how often it occurs, less what longer terms explain of it.
 *
 * <p>K. Frantzi, S. Ananiadou and H. Mima, "Automatic recognition of multi-word terms: the
 * C-value/NC-value method", International Journal on Digital Libraries 3 (2000), 115-130. Two
 * departures: frequency counts papers, since a topic is to connect papers; and the length factor is
 * log2(words + 1), so that single words can be terms (A. Barrón-Cedeño et al., CICLing 2009).
 */
final class CValue {
  private CValue() {}

  /**
   * @param papers papers by phrase key (words parted by single spaces); every candidate term
   * @return C-value by key; 0 or less for a phrase that only occurs within longer ones
   */
  static Map<String, Double> of(Map<String, Integer> papers) {
    Map<String, Nesting> nestings = new HashMap<>();
    Map<String, Double> values = new HashMap<>();
    List<String> longestFirst = papers.keySet().stream()
        .sorted(Comparator.comparingInt(CValue::words).reversed()).toList();
    for (String key : longestFirst) {
      int frequency = papers.getOrDefault(key, 0);
      Nesting nesting = nestings.getOrDefault(key, new Nesting());
      values.put(key, log2(words(key) + 1) * (frequency - nesting.mean()));
      int own = frequency - nesting.occurrences;
      for (String part : parts(key)) {
        if (papers.containsKey(part)) {
          nestings.computeIfAbsent(part, k -> new Nesting()).add(own);
        }
      }
    }
    return values;
  }

  private static double log2(double x) {
    return Math.log(x) / Math.log(2);
  }

  static int words(String key) {
    return 1 + (int) key.chars().filter(c -> c == ' ').count();
  }

  /** Every proper stretch of the key's words, each once. */
  private static List<String> parts(String key) {
    String[] words = key.split(" ");
    List<String> parts = new java.util.ArrayList<>();
    for (int length = 1; length < words.length; length++) {
      for (int from = 0; from + length <= words.length; from++) {
        parts.add(String.join(" ", List.of(words).subList(from, from + length)));
      }
    }
    return parts.stream().distinct().toList();
  }

  /** t(a) and c(a) of the paper: occurrences within longer candidates, and how many those are. */
  private static final class Nesting {
    private int occurrences;
    private int terms;

    void add(int own) {
      occurrences += Math.max(own, 0);
      terms++;
    }

    double mean() {
      return terms == 0 ? 0 : (double) occurrences / terms;
    }
  }
}
