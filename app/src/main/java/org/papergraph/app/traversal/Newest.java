package org.papergraph.app.traversal;

import java.time.LocalDate;
import java.util.OptionalInt;
import java.util.stream.IntStream;
import org.papergraph.app.snapshot.GraphSnapshot;
import org.papergraph.app.snapshot.PaperFacts;

/** The latest time of which a graph holds papers; what is said to be of later than today does not count. */
public final class Newest {
  private Newest() {}

  /** The latest year of publication up to this one; empty if no paper has one. */
  public static OptionalInt year(GraphSnapshot graph, LocalDate today) {
    return latest(papers(graph).map(graph.facts()::year), today.getYear());
  }

  /**
   * The latest day of publication of a paper that has upvotes or is cited, counted from 1970-01-01; empty if none has a
   * day. Sources that know days and not votes go on longer than others.
   */
  public static OptionalInt noticedDay(GraphSnapshot graph, LocalDate today) {
    return latest(papers(graph).filter(
        paper -> graph.facts().upvotes(paper) > 0 || graph.citing().degree(paper) > 0)
        .map(graph.facts()::day), (int) today.toEpochDay());
  }

  private static IntStream papers(GraphSnapshot graph) {
    return IntStream.range(0, graph.papers().size());
  }

  private static OptionalInt latest(IntStream times, int now) {
    return times.filter(time -> time != PaperFacts.UNKNOWN && time <= now).max();
  }
}
