package org.papergraph.loader.topic;

import java.util.HashMap;
import java.util.Map;

/**
 * Counts over a set of papers: all that the model needs of the corpus. Adding papers in any order,
 * or adding censuses of parts, gives the same counts. Not thread-safe.
 */
final class PhraseCensus {
  private final Map<String, TermCounts> terms = new HashMap<>();
  private final Map<String, Map<String, Integer>> abbreviations = new HashMap<>();
  private int papers;

  void add(PaperPhrases paper) {
    papers++;
    paper.phrases().forEach((key, occurrences) -> terms
        .computeIfAbsent(key, k -> new TermCounts(occurrences.words())).add(occurrences));
    paper.abbreviations().forEach((brief, full) -> abbreviations
        .computeIfAbsent(brief, k -> new HashMap<>()).merge(full, 1, Integer::sum));
  }

  /** Counts a label that a source gives a paper. */
  void addLabel(String key, String label) {
    terms.computeIfAbsent(key, k -> new TermCounts(CValue.words(key))).addLabel(label);
  }

  void add(PhraseCensus other) {
    papers += other.papers;
    other.terms.forEach((key, counts) -> terms
        .computeIfAbsent(key, k -> new TermCounts(counts.words())).add(counts));
    other.abbreviations.forEach((brief, fulls) -> fulls.forEach((full, count) -> abbreviations
        .computeIfAbsent(brief, k -> new HashMap<>()).merge(full, count, Integer::sum)));
  }

  int papers() {
    return papers;
  }

  Map<String, TermCounts> terms() {
    return terms;
  }

  Map<String, Map<String, Integer>> abbreviations() {
    return abbreviations;
  }
}
