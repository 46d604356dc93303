package org.papergraph.loader.topic;

import java.util.HashMap;
import java.util.Map;

/**
 * Counts over a set of papers: all that the model needs of the corpus. Adding papers in any order,
 * or adding the censuses of parts, gives the same counts. Not thread-safe.
 */
final class PhraseCensus {
  private final Map<String, TermCounts> terms = new HashMap<>();
  private final Casings casings = new Casings();

  void add(PaperPhrases paper) {
    paper.phrases().forEach((key, occurrences) -> terms
      .computeIfAbsent(key, k -> new TermCounts()).add(occurrences));
    paper.casings().forEach(casings::add);
  }

  /** Counts a label that a source gives a paper, under the key of its topic. */
  void addLabel(String key, String label) {
    terms.computeIfAbsent(key, k -> new TermCounts()).addLabel(label);
    casings.addLabel(label);
  }

  /** Adds the counts of another part of the corpus. */
  void add(PhraseCensus other) {
    other.terms
      .forEach((key, counts) -> terms.computeIfAbsent(key, k -> new TermCounts()).add(counts));
    casings.add(other.casings);
  }

  Map<String, TermCounts> terms() {
    return terms;
  }

  Casings casings() {
    return casings;
  }
}
