package org.papergraph.app.traversal;

import java.util.BitSet;
import java.util.List;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.papergraph.app.snapshot.GraphSnapshot;

/** The papers that count: those of some years and venues. */
public final class PaperChoice {
  private final BitSet papers;
  private final int size;
  private final boolean all;

  private PaperChoice(BitSet papers, int of) {
    this.papers = papers;
    this.size = papers.cardinality();
    this.all = size == of;
  }

  /**
   * The papers of some years and venues.
   *
   * @param years  a paper without a year passes only if none is asked for
   * @param venues numbers of venues of which a paper must have one; null: any paper
   */
  public static PaperChoice of(GraphSnapshot graph, Evidence.Bounds years,
      @Nullable List<Integer> venues) {
    int of = graph.papers().size();
    var some = venues == null
        ? IntStream.range(0, of)
        : venues.stream().mapToInt(Integer::intValue).flatMap(graph.papersIn()::of);
    var papers = new BitSet(of);
    some.filter(paper -> years.hold(graph.facts().year(paper))).forEach(papers::set);
    return new PaperChoice(papers, of);
  }

  /** How many papers count. */
  int size() {
    return size;
  }

  /** Whether every paper counts. */
  boolean isAll() {
    return all;
  }

  /** The papers that count, ascending. */
  IntStream all() {
    return papers.stream();
  }

  boolean has(int paper) {
    return papers.get(paper);
  }
}
