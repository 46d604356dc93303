package org.papergraph.app.traversal;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Topics, and which of them stand on the same papers.
 *
 * @param papers  how many papers count
 * @param members the topics, in the order in which they were kept
 * @param ties    every pair of members that shares enough papers, each once, by source, then target
 * @param omitted how many topics were left out
 */
public record TopicNetwork(int papers, List<Member> members, List<Tie> ties, int omitted) {

  public TopicNetwork {
    members = List.copyOf(members);
    ties = List.copyOf(ties);
  }

  /**
   * What is asked.
   *
   * @param seeds the topics to start from, ascending, none twice; null: the most frequent ones
   * @param least how many shared papers make a tie, 1 or more
   * @param most  how many topics are kept, 1 or more
   */
  public record Question(@Nullable List<Integer> seeds, int least, int most) {
  }

  /**
   * A topic.
   *
   * @param papers how many papers that count carry it
   */
  public record Member(int topic, int papers) {
  }

  /**
   * A pair of topics, the lesser first.
   *
   * @param papers how many papers that count carry both
   * @param npmi   normalised pointwise mutual information, -1 to 1
   */
  public record Tie(int source, int target, int papers, double npmi) {
  }

  /**
   * Normalised pointwise mutual information (Bouma, Proc. GSCL 2009): ln(p(x,y) / (p(x) p(y))) / -ln p(x,y); 1 if both
   * are on all papers, where that is 0/0.
   *
   * @param both  how many papers carry both, 1 or more
   * @param one   how many carry the one
   * @param other how many carry the other
   * @param all   how many papers there are
   */
  static double npmi(int both, int one, int other, int all) {
    if (both == all) {
      return 1;
    }
    return Math.log((double) both * all / ((double) one * other)) / Math.log((double) all / both);
  }
}
