package org.papergraph.loader.topic;

import java.util.HashMap;
import java.util.Map;
import java.util.TreeMap;

/**
 * What abbreviations stand for, in folded form: counts of definitions, which add up over papers.
 * Not thread-safe.
 */
final class Abbreviations {
  /** Least papers, and least share of the papers that define it, for a meaning to hold elsewhere. */
  private static final int MIN_PAPERS = 2;
  private static final double MIN_SHARE = 0.7;

  private final Map<String, TreeMap<String, Integer>> definitions = new HashMap<>();

  /** Counts one paper's definitions. */
  void add(Map<String, String> ofPaper) {
    ofPaper.forEach((brief, full) -> definitions.computeIfAbsent(brief, b -> new TreeMap<>())
        .merge(full, 1, Integer::sum));
  }

  /** Adds the counts of another part of the corpus. */
  void add(Abbreviations other) {
    other.definitions.forEach((brief, fulls) -> {
      Map<String, Integer> own = definitions.computeIfAbsent(brief, b -> new TreeMap<>());
      fulls.forEach((full, papers) -> own.merge(full, papers, Integer::sum));
    });
  }

  /** Short form to long form, for those that mean one thing in this corpus. */
  Map<String, String> meanings() {
    Map<String, String> meanings = new HashMap<>();
    definitions.forEach((brief, fulls) -> {
      int all = fulls.values().stream().mapToInt(papers -> papers).sum();
      fulls.forEach((full, papers) -> {
        if (papers >= MIN_PAPERS && papers >= MIN_SHARE * all) {
          meanings.put(brief, full);
        }
      });
    });
    return meanings;
  }
}
