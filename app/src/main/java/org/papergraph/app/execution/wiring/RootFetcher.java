package org.papergraph.app.execution.wiring;

import graphql.schema.DataFetcher;
import graphql.schema.DataFetchingEnvironment;
import org.papergraph.app.compile.plan.Planner;
import org.papergraph.app.execution.completion.RowAnswer;

/** Answers a root field: plan, compile, read, and the little that is easier said in Java. Blocks. */
final class RootFetcher implements DataFetcher<RowAnswer> {
  private final Planner planner;
  private final KeptSelections selections = new KeptSelections();
  private final Statements statements;

  RootFetcher(Planner planner, Statements statements) {
    this.planner = planner;
    this.statements = statements;
  }

  @Override
  public RowAnswer get(DataFetchingEnvironment environment) {
    var kept = selections.below(environment);
    var selection = Selections.of(environment, kept.below());
    var plan = planner.plan(selection, kept.parts());
    var context = environment.getGraphQlContext();
    var answer = statements.run(plan, selection.path(), context);
    return new RowAnswer(Answers.of(plan, selection, answer.data(), context), selection,
        plan.columns(), kept.completions());
  }
}
