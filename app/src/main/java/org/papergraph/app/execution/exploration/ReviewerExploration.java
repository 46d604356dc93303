package org.papergraph.app.execution.exploration;

import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.papergraph.app.compile.FieldSelection;
import org.papergraph.app.snapshot.GraphSnapshot;
import org.papergraph.app.traversal.Evidence;
import org.papergraph.app.traversal.Newest;
import org.papergraph.app.traversal.ReviewerSearch;
import org.papergraph.app.traversal.Reviewers;

/** Answers {@code suggestReviewers}. */
final class ReviewerExploration implements Exploration {
  private static final int MOST = 50;
  private static final int MOST_WANTED = 20;
  private static final int MOST_EXCLUDED = 100;
  private static final int MOST_YEARS = 100;

  @Override
  public Sketch explore(FieldSelection field, Expedition expedition) {
    var arguments = new Arguments(field);
    var papers = arguments.ids("papers", MOST_WANTED, "paper");
    var topics = arguments.ids("topics", MOST_WANTED, "topic");
    if (papers.isEmpty() && topics.isEmpty()) {
      throw arguments.bad("`papers` or `topics` must name one at least");
    }
    var excluded = arguments.ids("exclude", MOST_EXCLUDED, "author");
    int conflictYears = arguments.number("conflictYears", 0, MOST_YEARS);
    int first = arguments.number("first", 1, MOST);
    var bounds = arguments.bounds();
    var graph = expedition.graph();
    var asOf = arguments.year("asOf", Newest.year(graph, expedition.today()));
    var question = new Reviewers.Question(numbers("papers", papers, expedition),
        numbers("topics", topics, expedition), expedition.numbers(excluded), asOf.orElse(0),
        conflictYears, first);
    var found = ReviewerSearch.find(graph, new Evidence(graph, bounds, null), question,
        expedition.patience());
    return sketch(found, asOf.isPresent() ? (long) asOf.getAsInt() : null, graph);
  }

  /** Whoever is to be judged must be known: else those too near would be suggested. */
  private static List<Integer> numbers(String argument, List<String> ids, Expedition expedition) {
    return ids.stream().map(id -> expedition.number(argument, id)).distinct().toList();
  }

  private static Sketch sketch(Reviewers found, @Nullable Long asOf, GraphSnapshot graph) {
    var sketch = new Sketch();
    var suggestions = found.suggestions().stream()
        .map(suggestion -> suggestion(sketch, suggestion, graph)).toList();
    return sketch.answer(sketch.row().with("asOf", asOf).with("suggestions", suggestions)
        .with("conflicts", (long) found.conflicts()));
  }

  private static Map<String, @Nullable Object> suggestion(Sketch sketch,
      Reviewers.Suggestion suggestion, GraphSnapshot graph) {
    var topics = suggestion.topics().stream()
        .map(known -> sketch.row().with("papers", (long) known.papers())
            .with("lastYear", (long) known.lastYear()).with("contribution", known.contribution())
            .node("node", "suggestions_topics_node", graph.topics().get(known.topic())).map())
        .toList();
    return sketch.row().with("score", suggestion.score()).with("topics", topics)
        .node("node", "suggestions_node", graph.authors().get(suggestion.author())).map();
  }
}
