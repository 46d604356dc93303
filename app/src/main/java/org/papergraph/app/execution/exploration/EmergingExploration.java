package org.papergraph.app.execution.exploration;

import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.papergraph.app.compile.FieldSelection;
import org.papergraph.app.snapshot.Ids;
import org.papergraph.app.traversal.EmergingTopics;
import org.papergraph.app.traversal.Newest;

/** Answers {@code emergingTopics}. */
final class EmergingExploration implements Exploration {
  private static final int MOST = 100;
  private static final int MOST_YEARS = 100;

  @Override
  public Sketch explore(FieldSelection field, Expedition expedition) {
    var arguments = new Arguments(field);
    int window = arguments.number("window", 1, MOST_YEARS);
    int least = arguments.number("minPapers", 1, Integer.MAX_VALUE);
    int first = arguments.number("first", 1, MOST);
    var graph = expedition.graph();
    var asOf = arguments.year("asOf", Newest.year(graph, expedition.today()));
    var found = asOf.isPresent()
        ? EmergingTopics.find(graph,
            new EmergingTopics.Question(asOf.getAsInt(), window, least, first),
            expedition.patience())
        : new EmergingTopics(List.of(), 0, 0, 0);
    var sketch = new Sketch();
    var rows = found.topics().stream().map(row -> row(sketch, row, graph.topics())).toList();
    return sketch
        .answer(sketch.row().with("asOf", asOf.isPresent() ? (long) asOf.getAsInt() : null)
            .with("topics", rows).with("totalCount", (long) found.found())
            .with("paperCount", (long) found.papers())
            .with("paperCountBefore", (long) found.papersBefore()));
  }

  private static Map<String, @Nullable Object> row(Sketch sketch, EmergingTopics.Row row,
      Ids topics) {
    return sketch.row().with("growth", row.growth()).with("papers", (long) row.papers())
        .with("papersBefore", (long) row.papersBefore()).with("share", row.share())
        .with("shareBefore", row.shareBefore())
        .node("node", "topics_node", topics.get(row.topic())).map();
  }
}
