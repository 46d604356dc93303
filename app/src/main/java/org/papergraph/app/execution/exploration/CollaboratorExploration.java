package org.papergraph.app.execution.exploration;

import java.util.List;
import org.papergraph.app.compile.FieldSelection;
import org.papergraph.app.snapshot.Ids;
import org.papergraph.app.traversal.CollaboratorSearch;
import org.papergraph.app.traversal.Collaborators;
import org.papergraph.app.traversal.Evidence;

/** Answers {@code suggestCollaborators}. */
final class CollaboratorExploration implements Exploration {
  private static final int MOST = 50;

  @Override
  public Sketch explore(FieldSelection field, Expedition expedition) {
    var arguments = new Arguments(field);
    var author = arguments.id("author", "author");
    int first = arguments.number("first", 1, MOST);
    var graph = expedition.graph();
    var evidence = new Evidence(graph, arguments.bounds(), null);
    var question = new Collaborators.Question(expedition.number("author", author), first);
    var found = CollaboratorSearch.find(graph, evidence, question, expedition.patience());
    var sketch = new Sketch();
    var suggestions = found.suggestions().stream().map(suggestion -> sketch.row()
        .with("score", suggestion.score())
        .node("node", "suggestions_node", graph.authors().get(suggestion.author()))
        .with("coauthors", reason(sketch, suggestion.coauthors()).nodes("authors",
            "suggestions_coauthors_authors", ids(suggestion.coauthors().top(), graph.authors()))
            .map())
        .with("topics", reason(sketch, suggestion.topics()).nodes("topics",
            "suggestions_topics_topics", ids(suggestion.topics().top(), graph.topics())).map())
        .map()).toList();
    return sketch.answer(
        sketch.row().with("suggestions", suggestions).with("totalCount", (long) found.found()));
  }

  private static Sketch.Row reason(Sketch sketch, Collaborators.Reason reason) {
    return sketch.row().with("contribution", reason.contribution())
        .with("count", (long) reason.count());
  }

  private static List<String> ids(List<Integer> numbers, Ids ids) {
    return numbers.stream().map(ids::get).toList();
  }
}
