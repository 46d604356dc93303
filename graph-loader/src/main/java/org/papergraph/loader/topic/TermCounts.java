package org.papergraph.loader.topic;

import java.util.TreeMap;

/** What the census knows of one phrase: sums of per-paper figures, so that two can be added. */
final class TermCounts {
  private final TreeMap<String, Integer> surfaces = new TreeMap<>();
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
  void addLabel(String label) {
    papers++;
    titles++;
    standing++;
    alone++;
    this.label = true;
    surfaces.merge(label, 1, Integer::sum);
  }

  void add(TermCounts other) {
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

  /** Whether a capital or digit in its spelling marks it as a name: LLM, ImageNet. */
  boolean isName() {
    return surfaces.keySet().stream().allMatch(s -> s.chars().skip(1).anyMatch(
      c -> Character.isUpperCase(c) || Character.isDigit(c)));
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

  /** Papers that hold it as all of a phrase. */
  int alone() {
    return alone;
  }

  /** Spellings and the papers that prefer each. */
  TreeMap<String, Integer> surfaces() {
    return surfaces;
  }
}
