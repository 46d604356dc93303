package org.papergraph.loader.identity;

import java.util.Collection;
import java.util.Comparator;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/** Counts of texts. */
final class Tally {

  private final Map<String, Integer> counts = new TreeMap<>();

  void add(@Nullable String text) {
    if (text != null) {
      counts.merge(text, 1, Integer::sum);
    }
  }

  /** Every text, in alphabetical order. */
  Collection<String> texts() {
    return counts.keySet();
  }

  /** The most frequent text; of equally frequent ones the first in the alphabet; null if there is none. */
  @Nullable
  String mostFrequent() {
    return counts.entrySet()
        .stream()
        .max(Comparator
            .comparing(
                (Map.Entry<String, Integer> entry) -> Objects.requireNonNull(entry.getValue()))
            .thenComparing(Map.Entry::getKey, Comparator.reverseOrder()))
        .map(Map.Entry::getKey)
        .orElse(null);
  }
}
