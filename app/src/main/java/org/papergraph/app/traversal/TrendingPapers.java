package org.papergraph.app.traversal;

import java.util.List;
import java.util.stream.IntStream;
import org.papergraph.app.snapshot.GraphSnapshot;
import org.papergraph.app.snapshot.IntList;
import org.papergraph.app.snapshot.PaperFacts;

/**
 * New papers that are much read and cited for their age. A citation counts as much as {@value #CITATION} upvotes; a
 * score is r/(1 + r), r being the upvotes so counted per day since publication, as if the paper were
 * {@value #DAYS_MORE} days older, so that one vote does not put a paper of today first.
 *
 * @param papers the best first
 * @param found  how many there are in all
 */
public record TrendingPapers(List<Row> papers, int found) {
  private static final double CITATION = 10;
  private static final int DAYS_MORE = 2;
  private static final int CHECKED_EVERY = 1 << 16;

  /**
   * What is asked.
   *
   * @param asOf   the last day that counts, from 1970-01-01
   * @param window how many days count, 1 or more
   * @param first  how many papers, 1 or more
   */
  public record Question(long asOf, int window, int first) {

    /** Whether a day is known and one of those that count. */
    boolean holds(int day) {
      return day != PaperFacts.UNKNOWN && day <= asOf && day > asOf - window;
    }
  }

  /**
   * A paper.
   *
   * @param upvotes   votes of readers, or {@link PaperFacts#UNKNOWN}
   * @param citations from papers of the window
   * @param perDay    upvotes, and citations for so many, per day since publication, that day included
   * @param score     0 to 1, neither included
   */
  public record Row(int paper, int upvotes, int citations, double perDay, double score) {
  }

  /** The papers of the window that were voted for or cited. */
  public static TrendingPapers find(GraphSnapshot graph, Question question, Patience patience) {
    var found = new IntList();
    for (int paper = 0; paper < graph.papers().size(); paper++) {
      if (paper % CHECKED_EVERY == 0) {
        patience.check();
      }
      if (question.holds(graph.facts().day(paper)) && row(graph, paper, question).score() > 0) {
        found.add(paper);
      }
    }
    var best = Best.of(found, paper -> row(graph, paper, question).score(), question.first());
    return new TrendingPapers(
        best.stream().map(scored -> row(graph, scored.node(), question)).toList(), found.size());
  }

  private static Row row(GraphSnapshot graph, int paper, Question question) {
    int upvotes = graph.facts().upvotes(paper);
    int citations = (int) citing(graph, paper)
        .filter(other -> question.holds(graph.facts().day(other))).count();
    double votes = Math.max(0, upvotes) + CITATION * citations;
    double days = question.asOf() - graph.facts().day(paper) + 1;
    double rate = votes / (days + DAYS_MORE);
    return new Row(paper, upvotes, citations, votes / days, rate / (1 + rate));
  }

  private static IntStream citing(GraphSnapshot graph, int paper) {
    return graph.citing().of(paper);
  }
}
