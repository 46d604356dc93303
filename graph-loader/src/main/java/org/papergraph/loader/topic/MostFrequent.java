package org.papergraph.loader.topic;

import java.util.Collections;
import java.util.Comparator;
import java.util.Map;

/** The rule by which spellings win, so that the order of papers cannot matter. */
final class MostFrequent {
  private static final Comparator<Map.Entry<String, Integer>> ORDER = Map.Entry
      .<String, Integer>comparingByValue()
      .thenComparing(Map.Entry.comparingByKey(Comparator.reverseOrder()));

  private MostFrequent() {}

  /** The key with the highest count, the first in code point order among equals. */
  static String of(Map<String, Integer> counts) {
    return Collections.max(counts.entrySet(), ORDER).getKey();
  }
}
