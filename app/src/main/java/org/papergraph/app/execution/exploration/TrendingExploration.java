package org.papergraph.app.execution.exploration;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.papergraph.app.compile.FieldSelection;
import org.papergraph.app.snapshot.Ids;
import org.papergraph.app.snapshot.PaperFacts;
import org.papergraph.app.traversal.Newest;
import org.papergraph.app.traversal.TrendingPapers;

/** Answers {@code trendingPapers}. */
final class TrendingExploration implements Exploration {
  private static final int MOST = 100;
  private static final int MOST_DAYS = 3650;

  @Override
  public Sketch explore(FieldSelection field, Expedition expedition) {
    var arguments = new Arguments(field);
    int window = arguments.number("window", 1, MOST_DAYS);
    int first = arguments.number("first", 1, MOST);
    var graph = expedition.graph();
    var asOf = arguments.day("asOf", Newest.noticedDay(graph, expedition.today()));
    var found = asOf.isPresent()
        ? TrendingPapers.find(graph,
            new TrendingPapers.Question(asOf.getAsLong(), window, first), expedition.patience())
        : new TrendingPapers(List.of(), 0);
    var sketch = new Sketch();
    var rows = found.papers().stream().map(row -> row(sketch, row, graph.papers())).toList();
    return sketch.answer(sketch.row()
        .with("asOf", asOf.isPresent() ? LocalDate.ofEpochDay(asOf.getAsLong()) : null)
        .with("papers", rows).with("totalCount", (long) found.found()));
  }

  private static Map<String, @Nullable Object> row(Sketch sketch, TrendingPapers.Row row,
      Ids papers) {
    return sketch.row().with("score", row.score()).with("perDay", row.perDay())
        .with("upvotes", row.upvotes() == PaperFacts.UNKNOWN ? null : (long) row.upvotes())
        .with("citations", (long) row.citations())
        .node("node", "papers_node", papers.get(row.paper())).map();
  }
}
