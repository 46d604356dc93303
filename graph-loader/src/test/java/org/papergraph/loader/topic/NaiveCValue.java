package org.papergraph.loader.topic;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * C-value, the termhood of a phrase: how often it occurs, less what longer terms explain of it.
 *
 * <p>K. Frantzi, S. Ananiadou and H. Mima, "Automatic recognition of multi-word terms: the
 * C-value/NC-value method", International Journal on Digital Libraries 3 (2000), 115-130. Two
 * departures: frequency counts papers, since a topic is to connect papers; and the length factor is
 * log2(words + 1), so that single words can be terms (A. Barrón-Cedeño et al., "An improved
 * automatic term recognition method for Spanish", CICLing 2009).
 *
 * @param value C-value; 0 or less for a phrase that only occurs within longer ones
 * @param strongestNest papers of the most frequent longer candidate that holds the phrase, or 0
 */
record NaiveCValue(double value, int strongestNest) {

  /**
   * Scores every candidate term of a corpus.
   *
   * @param papers papers by phrase key (words parted by single spaces)
   */
  static Map<String, NaiveCValue> of(Map<String, Integer> papers) {
    Map<String, Nests> nests = new HashMap<>();
    Map<String, NaiveCValue> values = new HashMap<>();
    List<Map.Entry<String, Integer>> longestFirst = new ArrayList<>(papers.entrySet());
    longestFirst.sort(Comparator.comparingInt(entry -> -words(entry.getKey())));
    for (Map.Entry<String, Integer> entry : longestFirst) {
      String key = entry.getKey();
      int frequency = entry.getValue();
      Nests own = nests.getOrDefault(key, new Nests());
      double factor = Math.log(words(key) + 1) / Math.log(2);
      values.put(key, new NaiveCValue(factor * (frequency - own.mean()), own.strongest));
      for (String part : parts(key)) {
        if (papers.containsKey(part)) {
          nests.computeIfAbsent(part, k -> new Nests()).add(frequency, own.papers);
        }
      }
    }
    return values;
  }

  static int words(String key) {
    return 1 + (int) key.chars().filter(c -> c == ' ').count();
  }

  /** Every proper stretch of the key's words, each once. */
  private static Set<String> parts(String key) {
    List<String> words = Parts.atSpaces(key);
    Set<String> parts = new LinkedHashSet<>();
    for (int length = 1; length < words.size(); length++) {
      for (int from = 0; from + length <= words.size(); from++) {
        parts.add(String.join(" ", words.subList(from, from + length)));
      }
    }
    return parts;
  }

  /** Of one phrase a: t(a), c(a) of the paper, and the largest frequency among the longer terms. */
  private static final class Nests {
    private int papers;
    private int terms;
    private int strongest;

    /** A longer term's frequency, less what still longer ones have counted of it already. */
    void add(int frequency, int counted) {
      papers += Math.max(frequency - counted, 0);
      terms++;
      strongest = Math.max(strongest, frequency);
    }

    double mean() {
      return terms == 0 ? 0 : (double) papers / terms;
    }
  }
}
