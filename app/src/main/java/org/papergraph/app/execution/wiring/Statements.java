package org.papergraph.app.execution.wiring;

import graphql.GraphQLContext;
import jakarta.inject.Singleton;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.papergraph.app.compile.plan.Columns;
import org.papergraph.app.compile.plan.Plan;
import org.papergraph.app.compile.plan.RootPlan;
import org.papergraph.app.execution.Deadline;
import org.papergraph.app.execution.ExecutedStatement;
import org.papergraph.app.execution.ExecutedStatements;
import org.papergraph.app.execution.Explain;
import org.papergraph.app.graph.GraphReader;
import org.papergraph.app.graph.ReadAnswer;
import org.papergraph.app.snapshot.GraphVersion;

/** Compiles plans and runs them, and notes what was run where a request wants to know. Blocks. */
@Singleton
final class Statements {
  private final StatementCache cache;
  private final GraphReader reader;

  Statements(StatementCache cache, GraphReader reader) {
    this.cache = cache;
    this.reader = reader;
  }

  /**
   * Runs the statement of a plan.
   *
   * @param path of the root field in the answer
   */
  ReadAnswer run(Plan plan, String path, GraphQLContext context) {
    var statement = cache.statement(plan.root()).with(plan.values());
    Explain explain = context.getOrDefault(Explain.class, Explain.NONE);
    var answer = reader.read(statement.text(), statement.parameters(),
        deadline(context).remaining(), explain == Explain.PROFILE);
    ExecutedStatements executed = context.get(ExecutedStatements.class);
    if (explain != Explain.NONE && executed != null) {
      executed.add(new ExecutedStatement(path, statement.text(), statement.parameters(),
          answer.profile()));
    }
    return answer;
  }

  /** The version that the graph has now. */
  GraphVersion version(String path, GraphQLContext context) {
    var plan = new Plan(new RootPlan.Version(), List.of(), new Columns(Map.of()));
    return GraphVersion.of((Map<?, ?>) Objects.requireNonNull(run(plan, path, context).data()));
  }

  /** When a request must be answered. */
  static Deadline deadline(GraphQLContext context) {
    Deadline deadline = context.get(Deadline.class);
    return deadline == null ? Deadline.in(Duration.ofSeconds(10)) : deadline;
  }
}
