package org.papergraph.app.execution.wiring;

import graphql.schema.DataFetcher;
import graphql.schema.DataFetchingEnvironment;
import java.time.Duration;
import org.papergraph.app.compile.CompiledStatement;
import org.papergraph.app.compile.plan.Planner;
import org.papergraph.app.execution.Deadline;
import org.papergraph.app.execution.ExecutedStatement;
import org.papergraph.app.execution.ExecutedStatements;
import org.papergraph.app.execution.Explain;
import org.papergraph.app.execution.completion.RowAnswer;
import org.papergraph.app.graph.GraphReader;
import org.papergraph.app.graph.ReadAnswer;

/** Answers a root field: plan, compile, read, and the little that is easier said in Java. Blocks. */
final class RootFetcher implements DataFetcher<RowAnswer> {
  private final Planner planner;
  private final KeptSelections selections = new KeptSelections();
  private final StatementCache statements;
  private final GraphReader reader;

  RootFetcher(Planner planner, StatementCache statements, GraphReader reader) {
    this.planner = planner;
    this.statements = statements;
    this.reader = reader;
  }

  @Override
  public RowAnswer get(DataFetchingEnvironment environment) {
    var kept = selections.below(environment);
    var selection = Selections.of(environment, kept.below());
    var plan = planner.plan(selection, kept.parts());
    var statement = statements.statement(plan.root()).with(plan.values());
    var answer = read(environment, selection.path(), statement);
    return new RowAnswer(Answers.of(plan, answer.data()), selection, plan.columns(),
        kept.completions());
  }

  private ReadAnswer read(DataFetchingEnvironment environment, String path,
      CompiledStatement statement) {
    var context = environment.getGraphQlContext();
    Deadline deadline = context.get(Deadline.class);
    Explain explain = context.getOrDefault(Explain.class, Explain.NONE);
    var left = deadline == null ? Duration.ofSeconds(10) : deadline.remaining();
    var answer = reader.read(statement.text(), statement.parameters(), left,
        explain == Explain.PROFILE);
    ExecutedStatements executed = context.get(ExecutedStatements.class);
    if (explain != Explain.NONE && executed != null) {
      executed.add(new ExecutedStatement(path, statement.text(), statement.parameters(),
          answer.profile()));
    }
    return answer;
  }
}
