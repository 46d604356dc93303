package org.papergraph.loader.topic;

/** How one paper uses one phrase. Mutable while the paper is read. */
final class Occurrences {
  private String surface;
  private boolean surfaceOfTitle;
  private int inTitle;
  private int inAbstract;
  private boolean standing;
  private boolean alone;

  Occurrences(String surface, boolean title) {
    this.surface = surface;
    this.surfaceOfTitle = title;
  }

  /** One more, spelt {@code spelling}; running text is the better witness of a spelling. */
  void count(String spelling, boolean title) {
    if (title) {
      inTitle++;
    } else {
      inAbstract++;
    }
    if (surfaceOfTitle && !title) {
      surface = spelling;
      surfaceOfTitle = false;
    }
  }

  /**
   * Notes what surrounds an occurrence.
   *
   * @param all nothing before or after it in its phrase makes it more specific
   * @param last nothing follows it in its phrase
   */
  void place(boolean all, boolean last) {
    alone |= all;
    standing |= last;
  }

  String surface() {
    return surface;
  }

  int inTitle() {
    return inTitle;
  }

  int inAbstract() {
    return inAbstract;
  }

  /** Whether it ends a phrase at least once. */
  boolean standing() {
    return standing;
  }

  /** Whether it says all that a phrase says, at least once. */
  boolean alone() {
    return alone;
  }
}
