package org.papergraph.loader.topic;

import java.util.HashMap;
import java.util.Map;

/**
 * Counts over a set of papers: all that the model needs of the corpus. Adding papers in any order,
 * or adding the censuses of parts, gives the same counts. Not thread-safe.
 */
final class NaiveCensus {
  private final Map<String, NaiveTermCounts> terms = new HashMap<>();
  private final Casings casings = new Casings();

  /** Counts a paper's phrases, but for those that its source names anyway. */
  void add(PaperPhrases paper, Map<String, GivenTopic> given) {
    paper.phrases().forEach((key, occurrences) -> {
      if (!given.containsKey(key)) {
        counts(key).add(occurrences);
      }
    });
    paper.casings().forEach(casings::add);
  }

  /** Counts what a source names as topics of one paper, by folded form. */
  void add(Map<String, GivenTopic> given) {
    given.forEach((key, topic) -> {
      counts(key).addLabel(topic.label());
      casings.addLabel(topic.label());
    });
  }

  private NaiveTermCounts counts(String key) {
    return terms.computeIfAbsent(key, k -> new NaiveTermCounts());
  }

  Map<String, NaiveTermCounts> terms() {
    return terms;
  }

  Casings casings() {
    return casings;
  }
}
