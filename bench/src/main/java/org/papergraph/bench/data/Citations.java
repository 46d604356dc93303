package org.papergraph.bench.data;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Random;
import java.util.Set;

/**
 * Who cites what: papers of the own community, what others cite too (preferential attachment by
 * copying), now and then anything; always older papers, rather the later ones of those.
 */
final class Citations {
  private static final double MEDIAN_REFERENCES = 4;
  private static final double REFERENCES_SIGMA = 0.7;
  private static final int MOST_REFERENCES = 60;
  private static final double OWN_COMMUNITY = 0.5;
  private static final double COPIED = 0.35;

  private final Random random;
  private final List<Ints> papers = new ArrayList<>();
  private final Ints all = new Ints();
  private final Ints cited = new Ints();

  Citations(Random random, int communities) {
    this.random = random;
    for (int community = 0; community < communities; community++) {
      papers.add(new Ints());
    }
  }

  /** What the next paper of a community cites, by number. */
  List<Integer> next(int community) {
    Set<Integer> chosen = new LinkedHashSet<>();
    if (!all.isEmpty()) {
      int size = Math.min(size(), all.size());
      // Fewer, rather than looking for long where there is little to cite.
      for (int attempt = 0; attempt < 2 * size && chosen.size() < size; attempt++) {
        chosen.add(one(community));
      }
    }
    papers.get(community).add(all.size());
    all.add(all.size());
    chosen.forEach(cited::add);
    return List.copyOf(chosen);
  }

  private int size() {
    double size = MEDIAN_REFERENCES
        * StrictMath.exp(REFERENCES_SIGMA * random.nextGaussian());
    return Math.clamp(Math.round(size), 0, MOST_REFERENCES);
  }

  private int one(int community) {
    double what = random.nextDouble();
    Ints own = papers.get(community);
    if (what < OWN_COMMUNITY && !own.isEmpty()) {
      return own.recent(random);
    }
    return what < OWN_COMMUNITY + COPIED && !cited.isEmpty()
        ? cited.recent(random)
        : all.recent(random);
  }
}
