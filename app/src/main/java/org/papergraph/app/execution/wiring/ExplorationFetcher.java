package org.papergraph.app.execution.wiring;

import graphql.GraphQLContext;
import graphql.schema.DataFetcher;
import graphql.schema.DataFetchingEnvironment;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.papergraph.app.compile.FieldSelection;
import org.papergraph.app.compile.mapping.AnswerShape;
import org.papergraph.app.compile.plan.Plan;
import org.papergraph.app.compile.plan.Planner;
import org.papergraph.app.compile.plan.RootPlan;
import org.papergraph.app.error.ApiException;
import org.papergraph.app.error.ErrorCode;
import org.papergraph.app.execution.completion.DrawnNetwork;
import org.papergraph.app.execution.completion.RowAnswer;
import org.papergraph.app.execution.exploration.Expedition;
import org.papergraph.app.execution.exploration.Explorations;
import org.papergraph.app.execution.exploration.Sketch;
import org.papergraph.app.execution.exploration.Snapshots;
import org.papergraph.app.snapshot.GraphSnapshot;
import org.papergraph.app.snapshot.GraphVersion;

/**
 * Answers a root field from the snapshot: finds, then reads in one statement what is selected of the nodes found. That
 * statement also tells the graph's version: if it is another than the snapshot's, all is done anew. Blocks.
 */
final class ExplorationFetcher implements DataFetcher<RowAnswer> {
  /** A graph that changes faster than it can be read is answered as it was. */
  private static final int MOST_TRIES = 3;

  private final AnswerShape shape;
  private final Planner planner;
  private final KeptSelections selections = new KeptSelections();
  private final Statements statements;
  private final Snapshots snapshots;
  private final Computing computing;

  ExplorationFetcher(AnswerShape shape, Planner planner, Statements statements,
      Snapshots snapshots, Computing computing) {
    this.computing = computing;
    this.shape = shape;
    this.planner = planner;
    this.statements = statements;
    this.snapshots = snapshots;
  }

  @Override
  public RowAnswer get(DataFetchingEnvironment environment) {
    var kept = selections.below(environment);
    var selection = Selections.of(environment, kept.below());
    var plan = planner.plan(selection, kept.parts());
    var data = answer(selection, plan, environment.getGraphQlContext());
    return new RowAnswer(data, selection, plan.columns(), kept.completions());
  }

  private Map<String, ?> answer(FieldSelection selection, Plan plan, GraphQLContext context) {
    var latest = snapshots.latest();
    var graph = latest == null ? current(selection, context) : latest;
    for (int tries = 1; tries <= MOST_TRIES; tries++) {
      Sketch sketch;
      try {
        sketch = explore(selection, graph, context);
      } catch (ApiException failure) {
        graph = since(graph, failure, selection, context);
        continue;
      }
      var asked = plan.with(sketch.asked((RootPlan.Found) plan.root()));
      var read = (Map<?, ?>) Objects
          .requireNonNull(statements.run(asked, selection.path(), context).data());
      var version = GraphVersion.of((Map<?, ?>) Objects.requireNonNull(read.get("version")));
      var answer = sketch.filled(read);
      boolean another = version.differsFrom(graph.version());
      if (answer.isPresent() && (!another || tries == MOST_TRIES)) {
        return answer.get();
      }
      graph = another
          ? snapshots.of(version, Statements.deadline(context))
          : snapshots.anew(version, Statements.deadline(context));
    }
    throw new ApiException(ErrorCode.DATABASE_UNAVAILABLE,
        "The graph changes faster than it can be read. Try again in a few seconds.");
  }

  /** A snapshot that may have what was not found in an earlier one; if the graph is the same, the failure stands. */
  private GraphSnapshot since(GraphSnapshot earlier, ApiException failure, FieldSelection selection,
      GraphQLContext context) {
    if (failure.code() != ErrorCode.NOT_FOUND) {
      throw failure;
    }
    var version = statements.version(selection.path(), context);
    if (!version.isAnotherThan(earlier.version())) {
      throw failure;
    }
    return snapshots.anew(version, Statements.deadline(context));
  }

  private GraphSnapshot current(FieldSelection selection, GraphQLContext context) {
    return snapshots.of(statements.version(selection.path(), context),
        Statements.deadline(context));
  }

  private Sketch explore(FieldSelection selection, GraphSnapshot graph, GraphQLContext context) {
    DrawnNetwork drawn = context.get(DrawnNetwork.class);
    var expedition = new Expedition(graph, ids -> renamed(ids, selection, context),
        ExplorationFetcher::check, LocalDate.now(ZoneOffset.UTC),
        drawn == null ? null : drawn::draw);
    return computing.within(Statements.deadline(context),
        () -> Explorations.explore(shape, selection, expedition));
  }

  /** Whoever ends a request interrupts its thread. */
  private static void check() {
    if (Thread.currentThread().isInterrupted()) {
      throw new ApiException(ErrorCode.DEADLINE_EXCEEDED, "The request has ended.");
    }
  }

  /** Ids → those that the nodes have today. */
  private Map<String, String> renamed(List<String> ids, FieldSelection selection,
      GraphQLContext context) {
    var id = new FieldSelection("id", "nodes/id", Set.of(), Map.of(), List.of());
    var plan = planner
        .plan(new FieldSelection("nodes", "nodes", Set.of(), Map.of("ids", ids), List.of(id)));
    var groups = (Map<?, ?>) Objects
        .requireNonNull(statements.run(plan, selection.path(), context).data());
    var renamed = new HashMap<String, String>();
    groups.values().forEach(rows -> ((List<?>) rows).forEach(row -> {
      var node = (Map<?, ?>) Objects.requireNonNull(((Map<?, ?>) row).get("node"));
      renamed.put(String.valueOf(((Map<?, ?>) row).get("asked")), String.valueOf(node.get("id")));
    }));
    return renamed;
  }
}
