package org.papergraph.app.traversal;

import java.util.OptionalInt;
import java.util.function.IntUnaryOperator;
import java.util.stream.IntStream;
import org.papergraph.app.snapshot.GraphSnapshot;
import org.papergraph.app.snapshot.PaperFacts;

/** The latest time of which a graph holds papers. */
public final class Newest {
  private Newest() {}

  /** The latest year of publication; empty if no paper has one. */
  public static OptionalInt year(GraphSnapshot graph) {
    return latest(graph, graph.facts()::year);
  }

  /** The latest day of publication, counted from 1970-01-01; empty if no paper has one. */
  public static OptionalInt day(GraphSnapshot graph) {
    return latest(graph, graph.facts()::day);
  }

  private static OptionalInt latest(GraphSnapshot graph, IntUnaryOperator fact) {
    return IntStream.range(0, graph.papers().size()).map(fact)
        .filter(time -> time != PaperFacts.UNKNOWN).max();
  }
}
