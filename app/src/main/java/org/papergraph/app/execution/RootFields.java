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
 * of its own, or the only one on the caller's: a fetcher of a root field may block. A field whose time is
 * up, or whose client has gone, has its thread interrupted. Fields below a root read what is there and are
 * left alone.
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
    int rootFields = QueryCost.check(context, limits);
    context.getGraphQLContext().put(RootFields.class, rootFields);
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
    if (!blocks) {
      return fetcher;
    }
    boolean alone = Objects.equals(1,
        parameters.getExecutionContext().getGraphQLContext().get(RootFields.class));
    return alone
        ? environment -> fetchHere(fetcher, environment)
        : environment -> fetchAside(fetcher, environment);
  }

  private @Nullable Object fetchHere(DataFetcher<?> fetcher, DataFetchingEnvironment environment)
      throws Exception {
    var context = environment.getGraphQlContext();
    Deadline deadline = Objects.requireNonNull(context.get(Deadline.class));
    Cancellation cancellation = Objects.requireNonNull(context.get(Cancellation.class));
    try (var interruption = new Interruption(deadline, cancellation)) {
      try {
        return fetcher.get(environment);
      } catch (Exception failure) {
        throw interruption.cause().<Exception>map(cause -> asked(cause, failure)).orElse(failure);
      }
    }
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
    return switch (failure) {
      case CancellationException gone -> asked(Interruption.Cause.CLIENT_GONE, gone);
      case TimeoutException late -> asked(Interruption.Cause.TIME_IS_UP, late);
      default -> failure;
    };
  }

  private ApiException asked(Interruption.Cause cause, Throwable failure) {
    return new ApiException(ErrorCode.DEADLINE_EXCEEDED, switch (cause) {
      case CLIENT_GONE -> "The client has gone.";
      case TIME_IS_UP -> "Not answered within " + limits.timeout().toMillis()
          + " ms. Ask for less: fewer fields, smaller pages, a narrower filter.";
    }, failure);
  }
}
