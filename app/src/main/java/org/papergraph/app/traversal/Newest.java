package org.papergraph.app.traversal;

import java.util.OptionalInt;
import java.util.stream.IntStream;
import org.papergraph.app.snapshot.GraphSnapshot;
import org.papergraph.app.snapshot.PaperFacts;

/** The latest time of which a graph holds papers. */
public final class Newest {
  private Newest() {}

  /** The latest year of publication; empty if no paper has one. */
  public static OptionalInt year(GraphSnapshot graph) {
    return latest(papers(graph).map(graph.facts()::year));
  }

  /**
   * The latest day of publication of a paper that has upvotes or is cited, counted from 1970-01-01; empty if none has a
   * day. Sources that know days and not votes go on longer than others.
   */
  public static OptionalInt noticedDay(GraphSnapshot graph) {
    return latest(papers(graph).filter(
        paper -> graph.facts().upvotes(paper) > 0 || graph.citing().degree(paper) > 0)
        .map(graph.facts()::day));
  }

  private static IntStream papers(GraphSnapshot graph) {
    return IntStream.range(0, graph.papers().size());
  }

  private static OptionalInt latest(IntStream times) {
    return times.filter(time -> time != PaperFacts.UNKNOWN).max();
  }
}
