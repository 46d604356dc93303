package org.papergraph.app.execution.exploration;

import java.util.ArrayList;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.papergraph.app.compile.FieldSelection;
import org.papergraph.app.snapshot.GraphSnapshot;
import org.papergraph.app.traversal.CollaborationPaths;
import org.papergraph.app.traversal.Evidence;

/** Answers {@code collaborationPaths}. */
final class PathExploration implements Exploration {
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
    boolean fractional = "FRACTIONAL".equals(field.argument("weighting"));
    var found = "STRENGTH".equals(field.argument("by"))
        ? CollaborationPaths.strongest(graph, evidence, fractional, question, expedition.patience())
        : CollaborationPaths.shortest(graph, evidence, question, expedition.patience());
    return new Drawing(graph, evidence, fractional).of(found);
  }

  /** How an answer is drawn up. */
  private record Drawing(GraphSnapshot graph, Evidence evidence, boolean fractional) {

    Sketch of(CollaborationPaths found) {
      var sketch = new Sketch();
      var paths = found.ways().stream().map(way -> path(sketch, way)).toList();
      boolean connected = found.distance() >= 0;
      return sketch
          .answer(sketch.row().with("distance", connected ? (Long) (long) found.distance() : null)
              .with("status", PathStatus.of(connected, !paths.isEmpty())).with("paths", paths));
    }

    private Map<String, @Nullable Object> path(Sketch sketch, int[] way) {
      var steps = new ArrayList<Map<String, @Nullable Object>>();
      double cost = 0;
      for (int step = 1; step < way.length; step++) {
        var joint = CollaborationPaths.joint(graph, evidence, way[step - 1], way[step]);
        double weight = CollaborationPaths.weight(graph, joint, fractional);
        cost += 1 / weight;
        steps.add(sketch.row().with("sharedPapers", (long) joint.size()).with("weight", weight)
            .node("from", "paths_steps_from", graph.authors().get(way[step - 1]))
            .node("to", "paths_steps_to", graph.authors().get(way[step]))
            .papers("paths_steps", joint.stream().map(graph.papers()::get).toList()).map());
      }
      return sketch.row().with("length", (long) steps.size()).with("cost", cost)
          .with("steps", steps).map();
    }
  }
}
