package org.papergraph.app.traversal;

import java.util.Arrays;
import java.util.BitSet;
import org.papergraph.app.snapshot.GraphSnapshot;

/** Counts the papers that some topics share. Each paper is looked at once. */
record JointPapers(GraphSnapshot graph, PaperChoice papers, Patience patience) {

  /**
   * How many papers that count carry two topics.
   *
   * @param topics ascending, none twice
   * @return by the places of the topics, the lesser first; the other half stays 0
   */
  int[][] of(int[] topics) {
    var places = new int[graph.topics().size()];
    Arrays.fill(places, -1);
    for (int place = 0; place < topics.length; place++) {
      places[topics[place]] = place;
    }
    var joint = new int[topics.length][topics.length];
    var seen = new BitSet(graph.papers().size());
    for (int topic : topics) {
      patience.check();
      graph.papersAbout().of(topic).filter(paper -> papers.has(paper) && !seen.get(paper))
          .forEach(paper -> {
            seen.set(paper);
            count(paper, places, joint);
          });
    }
    return joint;
  }

  private void count(int paper, int[] places, int[][] joint) {
    var topicsOf = graph.topicsOf();
    for (int at = topicsOf.start(paper); at < topicsOf.end(paper); at++) {
      int one = places[topicsOf.at(at)];
      if (one < 0) {
        continue;
      }
      for (int after = at + 1; after < topicsOf.end(paper); after++) {
        int other = places[topicsOf.at(after)];
        if (other >= 0) {
          joint[one][other]++;
        }
      }
    }
  }
}
