package org.papergraph.app.execution;

import graphql.execution.ExecutionContext;
import graphql.execution.instrumentation.InstrumentationState;
import graphql.execution.instrumentation.SimplePerformantInstrumentation;
import graphql.execution.instrumentation.parameters.InstrumentationExecutionParameters;
import graphql.execution.instrumentation.parameters.InstrumentationFieldFetchParameters;
import graphql.schema.DataFetcher;
import graphql.schema.DataFetchingEnvironment;
import java.util.Objects;
import java.util.concurrent.CancellationException;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.concurrent.CompletionStage;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import org.jspecify.annotations.Nullable;
import org.papergraph.app.error.ApiException;
import org.papergraph.app.error.ErrorCode;

/**
 * Checks the cost of an operation, then runs its root fields side by side, each on a virtual thread
 * of its own: a fetcher of a root field may block. A field whose time is up, or whose client has gone,
 * has its thread interrupted. Fields below a root read what is there and are left alone.
 */
final class RootFields extends SimplePerformantInstrumentation {
  private final Limits limits;

  RootFields(Limits limits) {
    this.limits = limits;
  }

  @Override
  public ExecutionContext instrumentExecutionContext(
      ExecutionContext context,
      InstrumentationExecutionParameters parameters,
      @Nullable InstrumentationState state) {
    QueryCost.check(context, limits);
    return context;
  }

  @Override
  public DataFetcher<?> instrumentDataFetcher(
      DataFetcher<?> fetcher,
      InstrumentationFieldFetchParameters parameters,
      @Nullable InstrumentationState state) {
    // In this order: the step info of a field is made when it is asked for.
    boolean blocks = !parameters.isTrivialDataFetcher()
        && parameters.getExecutionStepInfo().getPath().getLevel() == 1;
    return blocks ? environment -> fetchAside(fetcher, environment) : fetcher;
  }

  private CompletableFuture<@Nullable Object> fetchAside(
      DataFetcher<?> fetcher,
      DataFetchingEnvironment environment) {
    var context = environment.getGraphQlContext();
    Deadline deadline = Objects.requireNonNull(context.get(Deadline.class));
    Cancellation cancellation = Objects.requireNonNull(context.get(Cancellation.class));
    var fetched = new CompletableFuture<@Nullable Object>();
    Thread thread = Thread.ofVirtual().name("field " + environment.getField().getName())
        .unstarted(() -> fetch(fetcher, environment, fetched));
    // Ending the future first: what an interrupted fetcher throws then goes nowhere.
    Runnable giveUp = () -> {
      fetched.cancel(false);
      thread.interrupt();
    };
    thread.start();
    cancellation.onCancel(giveUp);
    return fetched.orTimeout(deadline.remaining().toNanos(), TimeUnit.NANOSECONDS)
        .handle((value, failure) -> {
          cancellation.forget(giveUp);
          if (failure == null) {
            return value;
          }
          thread.interrupt();
          throw new CompletionException(explained(failure));
        });
  }

  private static void fetch(
      DataFetcher<?> fetcher,
      DataFetchingEnvironment environment,
      CompletableFuture<@Nullable Object> fetched) {
    try {
      Object value = fetcher.get(environment);
      if (value instanceof CompletionStage<?> stage) {
        value = stage.toCompletableFuture().get();
      }
      fetched.complete(value);
    } catch (Throwable failure) {
      fetched.completeExceptionally(failure);
    }
  }

  private Throwable explained(Throwable failure) {
    if (failure instanceof CancellationException) {
      return new ApiException(ErrorCode.DEADLINE_EXCEEDED, "The client has gone.", failure);
    }
    if (!(failure instanceof TimeoutException)) {
      return failure;
    }
    return new ApiException(ErrorCode.DEADLINE_EXCEEDED,
        "Not answered within " + limits.timeout().toMillis() + " ms. Ask for less: fewer fields, "
            + "smaller pages, a narrower filter.",
        failure);
  }
}
