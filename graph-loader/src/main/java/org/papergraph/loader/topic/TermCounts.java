package org.papergraph.loader.topic;

import java.util.TreeMap;

/** What the census knows of one phrase. Sums of per-paper figures, so that two can be added. */
final class TermCounts {
  private final int words;
  private final TreeMap<String, Integer> surfaces = new TreeMap<>();
  private int papers;
  private int titles;
  private int standing;

  TermCounts(int words) {
    this.words = words;
  }

  void add(Occurrences occurrences) {
    papers++;
    titles += occurrences.inTitle() > 0 ? 1 : 0;
    standing += occurrences.standing() ? 1 : 0;
    surfaces.merge(occurrences.surface(), 1, Integer::sum);
  }

  /** Counts a source's own keyword or topic: as good as a title that is nothing else. */
  void addLabel(String label) {
    papers++;
    titles++;
    standing++;
    surfaces.merge(label, 1, Integer::sum);
  }

  void add(TermCounts other) {
    papers += other.papers;
    titles += other.titles;
    standing += other.standing;
    other.surfaces.forEach((surface, count) -> surfaces.merge(surface, count, Integer::sum));
  }

  int words() {
    return words;
  }

  /** Papers that hold the phrase. */
  int papers() {
    return papers;
  }

  /** Papers that hold it in the title. */
  int titles() {
    return titles;
  }

  /** Papers that hold it at the end of a phrase at least once, so not only as a fragment. */
  int standing() {
    return standing;
  }

  TreeMap<String, Integer> surfaces() {
    return surfaces;
  }
}
