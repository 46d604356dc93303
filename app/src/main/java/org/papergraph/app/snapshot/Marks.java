package org.papergraph.app.snapshot;

import java.util.Arrays;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;

/**
 * Arrays with a place for each author, lent out and used again: most searches mark a few authors of very many. Safe for
 * many threads.
 */
public final class Marks {

  /** Where no mark is. */
  public static final int NONE = -1;

  private final int size;
  private final Queue<int[]> free = new ConcurrentLinkedQueue<>();

  Marks(int size) {
    this.size = size;
  }

  /** An array without a mark. */
  public int[] lend() {
    var marks = free.poll();
    if (marks == null) {
      marks = new int[size];
      Arrays.fill(marks, NONE);
    }
    return marks;
  }

  /** Takes back an array whose marks have been removed. */
  public void giveBack(int[] clean) {
    free.add(clean);
  }
}
