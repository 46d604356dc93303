package org.papergraph.app.traversal;

import java.util.BitSet;
import org.papergraph.app.snapshot.GraphSnapshot;
import org.papergraph.app.snapshot.IntList;
import org.papergraph.app.traversal.Collaborators.Question;
import org.papergraph.app.traversal.Collaborators.Reason;
import org.papergraph.app.traversal.Collaborators.Suggestion;

/**
 * Finds authors with whom an author has not written, by common co-authors and common topics. With a, the sum of Adamic
 * and Adar, and c, the cosine of topics, the score is ½ · a/(1 + a) + ½ · c: either half can be had without the other,
 * and ten common co-authors do not drown all topics.
 */
public final class CollaboratorSearch {
  private static final int MOST_SHOWN = 5;

  private final CommonCoauthors coauthors;
  private final CommonTopics topics;
  private final IntList found = new IntList();

  private CollaboratorSearch(GraphSnapshot graph, Evidence evidence, Coauthors all, int author,
      Patience patience) {
    var met = met(graph, author);
    var some = new IntList();
    this.coauthors = CommonCoauthors.of(author, all, met, some, graph.authors().size(), patience);
    this.topics = CommonTopics.of(author, graph, evidence, met, some, patience);
    var seen = new BitSet();
    for (int place = 0; place < some.size(); place++) {
      if (!seen.get(some.get(place))) {
        seen.set(some.get(place));
        found.add(some.get(place));
      }
    }
  }

  /**
   * The collaborators that a question asks for.
   *
   * @param evidence which papers make co-authors and show topics; whoever wrote any paper with the author is left out
   */
  public static Collaborators find(GraphSnapshot graph, Evidence evidence, Question question,
      Patience patience) {
    try (var all = new Coauthors(graph, evidence)) {
      var search = new CollaboratorSearch(graph, evidence, all, question.author(), patience);
      var best = Best.of(search.found, other -> {
        patience.check();
        return search.byCoauthors(other) + search.byTopics(other);
      }, question.first());
      return new Collaborators(
          best.stream().map(scored -> search.suggestion(scored.node())).toList(),
          search.found.size());
    }
  }

  private static BitSet met(GraphSnapshot graph, int author) {
    var met = new BitSet();
    met.set(author);
    graph.papersBy().of(author).flatMap(paper -> graph.authorsOf().of(paper)).forEach(met::set);
    return met;
  }

  private double byCoauthors(int other) {
    double sum = coauthors.sum(other);
    return sum / (1 + sum) / 2;
  }

  private double byTopics(int other) {
    return topics.cosine(other) / 2;
  }

  private Suggestion suggestion(int other) {
    return new Suggestion(other,
        new Reason(byCoauthors(other), coauthors.count(other), coauthors.top(other, MOST_SHOWN)),
        new Reason(byTopics(other), topics.count(other), topics.top(other, MOST_SHOWN)));
  }
}
