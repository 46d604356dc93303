package org.papergraph.app.traversal;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.papergraph.app.snapshot.GraphSnapshot;
import org.papergraph.app.traversal.TopicPaths.End;
import org.papergraph.app.traversal.TopicPaths.Kind;

/** The papers that stand between the topics of a way. A paper at an end of the way stands nowhere else on it. */
record TopicJoints(GraphSnapshot graph, End from, End to) {

  /** Whether a way starts or ends at a paper. */
  boolean isEnd(int paper) {
    return (from.kind() == Kind.PAPER && from.number() == paper)
        || (to.kind() == Kind.PAPER && to.number() == paper);
  }

  /** Of papers that carry each topic and the next, none twice, the least, compared from the start; null if none do. */
  @Nullable
  List<Integer> papers(PartialWay way) {
    var choices = new ArrayList<List<Integer>>();
    for (int place = 1; place < way.size(); place++) {
      choices.add(shared(way.topic(place - 1), way.topic(place), way.size() - 1));
    }
    return chosen(choices, List.of());
  }

  /** As many of the least as there are to choose: no more can be taken by the others. */
  private List<Integer> shared(int one, int other, int most) {
    var papersAbout = graph.papersAbout();
    boolean rarer = papersAbout.degree(one) <= papersAbout.degree(other);
    int with = rarer ? other : one;
    return papersAbout.of(rarer ? one : other)
        .filter(paper -> graph.topicsOf().has(paper, with) && !isEnd(paper)).limit(most).boxed()
        .toList();
  }

  private static @Nullable List<Integer> chosen(List<List<Integer>> choices, List<Integer> before) {
    if (before.size() == choices.size()) {
      return before;
    }
    for (var paper : choices.get(before.size())) {
      if (before.contains(paper)) {
        continue;
      }
      var more = new ArrayList<>(before);
      more.add(paper);
      var all = chosen(choices, more);
      if (all != null) {
        return all;
      }
    }
    return null;
  }
}
