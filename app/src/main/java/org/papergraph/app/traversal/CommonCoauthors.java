package org.papergraph.app.traversal;

import java.util.Arrays;
import java.util.BitSet;
import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;
import org.papergraph.app.snapshot.IntList;

/**
 * The co-authors that an author has in common with others, by Adamic and Adar (Social Networks 25, 2003): each counts
 * 1/ln(d), d being how many co-authors they have. Of more than {@value #MOST_FOLLOWED} co-authors those with most joint
 * papers are followed, of equals the lesser ids. For one thread.
 */
final class CommonCoauthors {
  static final int MOST_FOLLOWED = 1000;

  private final Coauthors coauthors;
  private final int[] followed;
  private final int[] degrees;
  private final double[] sums;
  private final int[] counts;

  private CommonCoauthors(Coauthors coauthors, int[] followed, int authors) {
    this.coauthors = coauthors;
    this.followed = followed;
    this.degrees = new int[followed.length];
    this.sums = new double[authors];
    this.counts = new int[authors];
  }

  /**
   * Looks at the co-authors of an author's co-authors.
   *
   * @param met     who is left out
   * @param found   those not left out are added
   * @param authors how many authors there are
   */
  static CommonCoauthors of(int author, Coauthors coauthors, BitSet met, IntList found, int authors,
      Patience patience) {
    coauthors.of(author);
    var followed = IntStream.range(0, coauthors.size()).boxed()
        .sorted(Comparator.<Integer>comparingInt(place -> -coauthors.papers(place))
            .thenComparingInt(coauthors::author))
        .limit(MOST_FOLLOWED).mapToInt(coauthors::author).sorted().toArray();
    var common = new CommonCoauthors(coauthors, followed, authors);
    for (int place = 0; place < followed.length; place++) {
      patience.check();
      common.follow(place, met, found);
    }
    return common;
  }

  private void follow(int followedPlace, BitSet met, IntList found) {
    coauthors.of(followed[followedPlace]);
    degrees[followedPlace] = coauthors.size();
    double share = 1 / Math.log(coauthors.size());
    for (int place = 0; place < coauthors.size(); place++) {
      int other = coauthors.author(place);
      if (met.get(other)) {
        continue;
      }
      if (counts[other]++ == 0) {
        found.add(other);
      }
      sums[other] += share;
    }
  }

  /** How many there are in common with another author. */
  int count(int other) {
    return counts[other];
  }

  /** The sum of what they count, 0 or more. */
  double sum(int other) {
    return sums[other];
  }

  /** Those in common who count most: who has fewer co-authors, of equals the lesser id. */
  List<Integer> top(int other, int most) {
    coauthors.of(other);
    return IntStream.range(0, coauthors.size()).map(coauthors::author)
        .map(author -> Arrays.binarySearch(followed, author)).filter(place -> place >= 0).sorted()
        .boxed().sorted(Comparator.comparingInt(place -> degrees[place])).limit(most)
        .map(place -> followed[place]).toList();
  }
}
