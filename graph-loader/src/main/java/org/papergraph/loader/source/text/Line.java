package org.papergraph.loader.source.text;

/**
 * One line of a text file, without its end.
 *
 * @param problem why it cannot be used (not UTF-8, too long), empty if it can
 */
public record Line(long number, long offset, String text, String problem) {

  public boolean isBlank() {
    return problem.isEmpty() && text.isBlank();
  }

  public boolean isBroken() {
    return !problem.isEmpty();
  }
}
