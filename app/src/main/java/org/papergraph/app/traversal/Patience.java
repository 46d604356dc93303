package org.papergraph.app.traversal;

/** How long a computation may go on. */
@FunctionalInterface
public interface Patience {

  /**
   * Called every now and then while something long is computed.
   *
   * @throws RuntimeException if it is to end
   */
  void check();
}
