package org.papergraph.loader.topic;

/** How one paper uses one phrase. Mutable while the paper is read. */
final class Occurrences {
  private final String surface;
  private final int words;
  private int inTitle;
  private int inAbstract;
  private boolean standing;

  Occurrences(String surface, int words) {
    this.surface = surface;
    this.words = words;
  }

  /** @param endsPhrase whether nothing follows the phrase that could belong to it */
  void count(boolean title, boolean endsPhrase) {
    if (title) {
      inTitle++;
    } else {
      inAbstract++;
    }
    standing |= endsPhrase;
  }

  /** The first spelling in the paper, title before abstract. */
  String surface() {
    return surface;
  }

  int words() {
    return words;
  }

  int inTitle() {
    return inTitle;
  }

  int inAbstract() {
    return inAbstract;
  }

  boolean standing() {
    return standing;
  }
}
