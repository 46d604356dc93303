package org.papergraph.app.compile.plan;

import org.jspecify.annotations.Nullable;

/**
 * The papers that are most like others.
 *
 * @param first how many at most
 * @param reach how many papers are looked at for each kind of thing that a paper may share, at most
 * @param rows  what is selected of each; null if nothing is
 */
public record Similarity(Open first, Open reach, @Nullable Rows rows) {

  /**
   * What is selected of each.
   *
   * @param node    of the paper
   * @param edges   whether the score is needed
   * @param reasons whether the reasons are needed
   */
  public record Rows(Projection node, boolean edges, boolean reasons) {
  }
}
