package org.papergraph.loader.topic;

import java.util.Map;
import java.util.TreeMap;

/** What the census knows of one phrase: sums of per-paper figures, so that two can be added. */
final class NaiveTermCounts {
  private final Map<String, Integer> surfaces = new TreeMap<>();
  private boolean label;
  private int papers;
  private int titles;
  private int standing;
  private int alone;

  void add(Occurrences occurrences) {
    papers++;
    titles += occurrences.inTitle() > 0 ? 1 : 0;
    standing += occurrences.standing() ? 1 : 0;
    alone += occurrences.alone() ? 1 : 0;
    surfaces.merge(occurrences.surface(), 1, Integer::sum);
  }

  /** Counts a source's own keyword or topic: as good as a title that is nothing else. */
  void addLabel(String surface) {
    label = true;
    papers++;
    titles++;
    standing++;
    alone++;
    surfaces.merge(surface, 1, Integer::sum);
  }

  /** Adds the counts of another part of the corpus. */
  void add(NaiveTermCounts other) {
    label |= other.label;
    papers += other.papers;
    titles += other.titles;
    standing += other.standing;
    alone += other.alone;
    other.surfaces.forEach((surface, count) -> surfaces.merge(surface, count, Integer::sum));
  }

  /** Whether a source names it as a topic, so that it is one whatever the counts. */
  boolean isLabel() {
    return label;
  }

  /** Whether capitals or digits in all its spellings mark it as a name: LLM, ImageNet. */
  boolean isName() {
    return surfaces.keySet().stream().allMatch(NaiveTermCounts::isName);
  }

  private static boolean isName(String surface) {
    return surface.chars().skip(1).anyMatch(c -> Character.isUpperCase(c) || Character.isDigit(c));
  }

  /** Papers that hold the phrase. */
  int papers() {
    return papers;
  }

  /** Papers that hold it in the title. */
  int titles() {
    return titles;
  }

  /** Papers that hold it at the end of a phrase. */
  int standing() {
    return standing;
  }

  /** Papers where it says all that a phrase says. */
  int alone() {
    return alone;
  }

  /** Spellings, and the papers that prefer each. */
  Map<String, Integer> surfaces() {
    return surfaces;
  }
}
