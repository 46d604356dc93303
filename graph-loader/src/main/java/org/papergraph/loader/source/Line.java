package org.papergraph.loader.source;

/**
 * One line of a text file, without its end.
 *
 * @param problem why it cannot be used (not UTF-8, too long), empty if it can
 */
record Line(long number, long offset, String text, String problem) {

  boolean isBlank() {
    return problem.isEmpty() && text.isBlank();
  }

  boolean isBroken() {
    return !problem.isEmpty();
  }
}
