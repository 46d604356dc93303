package org.papergraph.app.execution.exploration;

/** Whether a way was found; the schema's enum of the same name. */
enum PathStatus {
  CONNECTED, NOT_CONNECTED, LIMIT_REACHED;

  /**
   * The status of a search for ways.
   *
   * @param connected whether there is a way of any length
   * @param found     whether there is one within what was asked
   */
  static String of(boolean connected, boolean found) {
    if (!connected) {
      return NOT_CONNECTED.name();
    }
    return (found ? CONNECTED : LIMIT_REACHED).name();
  }
}
