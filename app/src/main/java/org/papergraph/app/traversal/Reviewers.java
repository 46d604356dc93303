package org.papergraph.app.traversal;

import java.util.List;

/**
 * Authors who know what some papers are about.
 *
 * @param suggestions the best first
 * @param conflicts   how many authors are too near to the papers to review them, their own authors among them
 */
public record Reviewers(List<Suggestion> suggestions, int conflicts) {

  /**
   * What is asked.
   *
   * @param papers        to be reviewed, none twice
   * @param topics        that reviewers should know as well, none twice
   * @param excluded      who is left out in any case
   * @param asOf          the year from which ages are counted
   * @param conflictYears how many years back joint papers make a conflict, 0 or more
   * @param first         how many, 1 or more
   */
  public record Question(List<Integer> papers, List<Integer> topics, List<Integer> excluded,
      int asOf, int conflictYears, int first) {
  }

  /**
   * An author, and what they know.
   *
   * @param topics the topics in the order of their weight in the question
   */
  public record Suggestion(int author, List<Known> topics) {

    /** The sum of what the topics contribute, in their order; more than 0 and less than 1. */
    public double score() {
      double score = 0;
      for (var topic : topics) {
        score += topic.contribution();
      }
      return score;
    }
  }

  /**
   * A topic that an author wrote on.
   *
   * @param papers       how many of their papers are about it
   * @param lastYear     the year of the latest of these
   * @param contribution to the score
   */
  public record Known(int topic, int papers, int lastYear, double contribution) {
  }
}
