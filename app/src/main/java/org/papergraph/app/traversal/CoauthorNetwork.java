package org.papergraph.app.traversal;

import java.util.List;

/**
 * Authors around others, and who of them wrote together.
 *
 * @param members the authors, in the order in which they were kept
 * @param ties    every pair of members with enough joint papers, each once, by source, then target
 * @param omitted how many authors within reach were left out
 */
public record CoauthorNetwork(List<Member> members, List<Tie> ties, int omitted) {

  /**
   * What is asked.
   *
   * @param seeds      the authors to start from, ascending, none twice
   * @param depth      how many steps away, 1 or more
   * @param least      how many joint papers make a tie, 1 or more
   * @param fractional whether weights are Newman's rather than numbers of papers
   * @param most       how many authors are kept, 1 or more
   */
  public record Question(List<Integer> seeds, int depth, int least, boolean fractional, int most) {
  }

  /** An author, and how many steps from the nearest seed. */
  public record Member(int author, int distance) {
  }

  /**
   * A pair of authors, the lesser first.
   *
   * @param papers    how many papers they wrote together
   * @param weight    as asked
   * @param firstYear of a joint paper, or {@code PaperFacts.UNKNOWN}
   * @param lastYear  of a joint paper, or {@code PaperFacts.UNKNOWN}
   */
  public record Tie(int source, int target, int papers, double weight, int firstYear,
      int lastYear) {
  }
}
