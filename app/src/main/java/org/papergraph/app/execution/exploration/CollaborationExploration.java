package org.papergraph.app.execution.exploration;

import java.util.ArrayList;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.papergraph.app.compile.FieldSelection;
import org.papergraph.app.snapshot.GraphSnapshot;
import org.papergraph.app.traversal.CollaborationPaths;
import org.papergraph.app.traversal.Evidence;

/** Answers {@code collaborationPaths}. */
final class CollaborationExploration implements Exploration {
  private static final int MOST_PATHS = 10;
  private static final int MOST_STEPS = 20;

  @Override
  public Sketch explore(FieldSelection field, Expedition expedition) {
    var arguments = new Arguments(field);
    var from = arguments.id("from", "author");
    var to = arguments.id("to", "author");
    int k = arguments.number("k", 1, MOST_PATHS);
    int maxLength = arguments.number("maxLength", 1, MOST_STEPS);
    var graph = expedition.graph();
    var evidence = new Evidence(graph, arguments.bounds(), null);
    var question = new CollaborationPaths.Question(expedition.number("from", from),
        expedition.number("to", to), k,
        maxLength);
    var found = CollaborationPaths.shortest(graph, evidence, question, expedition.patience());
    return sketch(found, evidence, graph);
  }

  private static Sketch sketch(CollaborationPaths found, Evidence evidence, GraphSnapshot graph) {
    var sketch = new Sketch();
    var paths = found.ways().stream().map(way -> path(sketch, way, evidence, graph)).toList();
    boolean connected = found.distance() >= 0;
    return sketch.answer(sketch.row().with("distance", connected ? (long) found.distance() : null)
        .with("status",
            !connected ? "NOT_CONNECTED" : paths.isEmpty() ? "LIMIT_REACHED" : "CONNECTED")
        .with("paths", paths));
  }

  private static Map<String, @Nullable Object> path(Sketch sketch, int[] way, Evidence evidence,
      GraphSnapshot graph) {
    var steps = new ArrayList<Map<String, @Nullable Object>>();
    for (int step = 1; step < way.length; step++) {
      var joint = CollaborationPaths.joint(graph, evidence, way[step - 1], way[step]).stream()
          .map(graph.papers()::get).toList();
      steps.add(sketch.row().with("sharedPapers", (long) joint.size())
          .node("from", "paths_steps_from", graph.authors().get(way[step - 1]))
          .node("to", "paths_steps_to", graph.authors().get(way[step])).papers("paths_steps", joint)
          .map());
    }
    return sketch.row().with("length", (long) steps.size()).with("steps", steps).map();
  }
}
