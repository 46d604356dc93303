package org.papergraph.app.traversal;

import java.util.List;

/**
 * Authors with whom an author could write.
 *
 * @param suggestions the best first
 * @param found       how many there are in all
 */
public record Collaborators(List<Suggestion> suggestions, int found) {

  /**
   * What is asked.
   *
   * @param author whose collaborators
   * @param first  how many, 1 or more
   */
  public record Question(int author, int first) {
  }

  /** An author, and what speaks for them. */
  public record Suggestion(int author, Reason coauthors, Reason topics) {

    /** The sum of what the reasons contribute, more than 0 and at most 1. */
    public double score() {
      return coauthors.contribution() + topics.contribution();
    }
  }

  /**
   * What two authors have in common.
   *
   * @param contribution to the score, 0 to 0.5
   * @param count        how much there is in common
   * @param top          what of it counts most, that first
   */
  public record Reason(double contribution, int count, List<Integer> top) {
  }
}
