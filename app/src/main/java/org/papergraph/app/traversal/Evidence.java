package org.papergraph.app.traversal;

import java.util.BitSet;
import org.jspecify.annotations.Nullable;
import org.papergraph.app.snapshot.GraphSnapshot;
import org.papergraph.app.snapshot.PaperFacts;

/**
 * Which papers count as joint work: those that name at most 500 authors, and pass what was asked. A paper without a
 * year passes no bounds of years.
 */
public final class Evidence {
  private final PaperFacts facts;
  private final Bounds bounds;
  private final @Nullable BitSet about;

  /**
   * What is asked of a paper.
   *
   * @param fromYear   the first year that passes; null: any
   * @param toYear     the last year that passes; null: any
   * @param maxAuthors the greatest number of authors that passes; null: any
   */
  public record Bounds(@Nullable Integer fromYear, @Nullable Integer toYear,
      @Nullable Integer maxAuthors) {

    /** Every paper passes. */
    public static final Bounds NONE = new Bounds(null, null, null);

    /** Whether a year passes; an unknown one does if none is asked for. */
    boolean hold(int year) {
      if (fromYear == null && toYear == null) {
        return true;
      }
      return year != PaperFacts.UNKNOWN && (fromYear == null || year >= fromYear)
          && (toYear == null || year <= toYear);
    }
  }

  /**
   * The papers that pass.
   *
   * @param topics numbers of topics of which a paper must have one; null: any paper
   */
  public Evidence(GraphSnapshot graph, Bounds bounds, int @Nullable [] topics) {
    this.facts = graph.facts();
    this.bounds = bounds;
    this.about = topics == null ? null : about(graph, topics);
  }

  private static BitSet about(GraphSnapshot graph, int[] topics) {
    var papers = new BitSet(graph.papers().size());
    for (int topic : topics) {
      graph.papersAbout().of(topic).forEach(papers::set);
    }
    return papers;
  }

  /** Whether a paper counts. */
  public boolean counts(int paper) {
    return facts.makesPairs(paper) && (about == null || about.get(paper))
        && bounds.hold(facts.year(paper))
        && (bounds.maxAuthors() == null || facts.authorCount(paper) <= bounds.maxAuthors());
  }
}
