package org.papergraph.app.execution.completion;

import graphql.ErrorType;
import graphql.GraphQLError;
import graphql.execution.AsyncExecutionStrategy;
import graphql.execution.DataFetcherExceptionHandler;
import graphql.execution.ExecutionContext;
import graphql.execution.ExecutionStrategyParameters;
import graphql.execution.FieldValueInfo;
import graphql.execution.ResultPath;
import java.util.ArrayList;

/** Runs root fields as usual and completes those answered with a {@link RowAnswer} in one walk. */
public final class RowStrategy extends AsyncExecutionStrategy {

  public RowStrategy(DataFetcherExceptionHandler failures) {
    super(failures);
  }

  @Override
  protected FieldValueInfo completeValue(ExecutionContext context,
      ExecutionStrategyParameters parameters) {
    if (!(parameters.getSource() instanceof RowAnswer answer)) {
      return super.completeValue(context, parameters);
    }
    var step = parameters.getExecutionStepInfo();
    var completion = answer.kept().of(answer.columns(),
        () -> new Completions(context.getGraphQLSchema(), answer.columns())
            .of(step.getUnwrappedNonNullType(), answer.selection()));
    var faults = new ArrayList<Fault>();
    Object value = null;
    try {
      value = completion.complete(answer.value(), faults);
    } catch (Fault fault) {
      faults.add(fault);
    }
    faults.forEach(fault -> context.addError(error(fault, step.getPath())));
    return new FieldValueInfo(value == null
        ? FieldValueInfo.CompleteValueType.NULL
        : FieldValueInfo.CompleteValueType.OBJECT, value);
  }

  private static GraphQLError error(Fault fault, ResultPath root) {
    var path = new ArrayList<>(root.toList());
    path.addAll(fault.path());
    return GraphQLError.newError().errorType(ErrorType.DataFetchingException).path(path)
        .message("%s", fault.getMessage()).build();
  }
}
