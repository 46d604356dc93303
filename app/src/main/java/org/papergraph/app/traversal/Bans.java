package org.papergraph.app.traversal;

import java.util.Arrays;
import java.util.BitSet;

/** What a way must not use. */
final class Bans {
  static final Bans NONE = new Bans(new BitSet(), new int[0]);

  private final BitSet authors;
  private final int[] next;

  /**
   * @param authors whom it must not pass
   * @param next    to whom its first step must not lead, ascending
   */
  Bans(BitSet authors, int[] next) {
    this.authors = authors;
    this.next = next;
  }

  boolean author(int author) {
    return authors.get(author);
  }

  boolean first(int author) {
    return next.length > 0 && Arrays.binarySearch(next, author) >= 0;
  }
}
