package org.papergraph.loader.image;

import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Who has written with whom. A paper of n authors adds 1/(n-1) to the weight of each pair (Newman, Phys. Rev. E 64,
 * 016132), in the order of the papers' ids, since sums of fractions depend on the order. Pairs are found author by
 * author, so that none has to be kept.
 */
final class CoAuthorships {

  /** A paper of more makes no pairs, as in derive-coauthors.cypher. */
  private static final int MOST_AUTHORS = 500;

  private final Papers papers;
  private final Authors authors;

  CoAuthorships(Papers papers, Authors authors) {
    this.papers = papers;
    this.authors = authors;
  }

  void write(GraphSink sink) {
    for (int author = 0; author < authors.ids(); author++) {
      write(author, sink);
    }
  }

  /** The pairs of an author and all of greater number. */
  private void write(int author, GraphSink sink) {
    Map<Integer, Pair> pairs = new HashMap<>();
    for (int paper : authors.papersOf(author)) {
      int first = papers.firstEntry(paper);
      int end = papers.firstEntry(paper + 1);
      if (end - first > MOST_AUTHORS) {
        continue;
      }
      Set<Integer> seen = new HashSet<>();
      for (int entry = first; entry < end; entry++) {
        int other = authors.author(entry);
        if (other > author && seen.add(other)) {
          pairs.computeIfAbsent(other, key -> new Pair())
              .add(1.0 / (papers.countedAuthors(paper) - 1), papers.year(paper));
        }
      }
    }
    pairs.forEach((other, pair) -> {
      boolean before = authors.compare(author, other) < 0;
      sink.relationship(Section.CO_AUTHORED, before ? author : other, before ? other : author,
          pair.papers, pair.weight, pair.known(pair.firstYear), pair.known(pair.lastYear));
    });
  }

  private static final class Pair {

    private long papers;
    private double weight;
    private int firstYear = Integer.MAX_VALUE;
    private int lastYear = Integer.MIN_VALUE;

    void add(double share, int year) {
      papers++;
      weight += share;
      if (year != Papers.UNKNOWN) {
        firstYear = Math.min(firstYear, year);
        lastYear = Math.max(lastYear, year);
      }
    }

    @Nullable
    Long known(int year) {
      return firstYear <= lastYear ? Long.valueOf(year) : null;
    }
  }
}
