package org.papergraph.app.traversal;

import java.util.BitSet;
import org.papergraph.app.snapshot.GraphSnapshot;
import org.papergraph.app.snapshot.PaperFacts;

/**
 * Who is too near to papers to judge them: their authors, and everyone who wrote with one of these of late. A joint
 * paper without a year may be of late. Each paper is looked at once.
 */
final class Conflicts {
  private Conflicts() {}

  /** The authors who are too near. */
  static BitSet of(GraphSnapshot graph, Reviewers.Question question, Patience patience) {
    var own = new BitSet();
    question.papers()
        .forEach(paper -> graph.authorsOf().of(paper).forEach(own::set));
    var near = (BitSet) own.clone();
    var looked = new BitSet();
    int since = question.asOf() - question.conflictYears();
    own.stream().forEach(author -> {
      patience.check();
      graph.papersBy().of(author).filter(paper -> !looked.get(paper)).forEach(paper -> {
        looked.set(paper);
        int year = graph.facts().year(paper);
        if (year == PaperFacts.UNKNOWN || year >= since) {
          graph.authorsOf().of(paper).forEach(near::set);
        }
      });
    });
    return near;
  }
}
