package org.papergraph.app.traversal;

import java.util.Comparator;
import org.jspecify.annotations.Nullable;

/** Finds the best way from authors to one author. */
interface WaySearch {

  /**
   * The best way, as the authors on it, ends included; null if there is none.
   *
   * @param from      where it starts, not the author it leads to
   * @param mostSteps how many steps it may have
   */
  int @Nullable [] best(int from, Bans bans, int mostSteps);

  /** Better ways first; of two different ways one is better. */
  Comparator<int[]> order();
}
