package org.papergraph.app.execution;

import graphql.execution.DataFetcherExceptionHandler;
import graphql.execution.DataFetcherExceptionHandlerParameters;
import graphql.execution.DataFetcherExceptionHandlerResult;
import graphql.language.SourceLocation;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.concurrent.ExecutionException;
import org.papergraph.app.error.ApiException;

/** Turns what a root field threw into an error of that field; the other fields are answered. */
final class FieldErrors implements DataFetcherExceptionHandler {

  @Override
  public CompletableFuture<DataFetcherExceptionHandlerResult> handleException(
      DataFetcherExceptionHandlerParameters failure) {
    return CompletableFuture.completedFuture(
        DataFetcherExceptionHandlerResult.newResult().error(errorOf(failure)).build());
  }

  private static ApiError errorOf(DataFetcherExceptionHandlerParameters failure) {
    var path = failure.getPath().toList();
    SourceLocation location = failure.getSourceLocation();
    List<SourceLocation> locations = location == null ? List.of() : List.of(location);
    Throwable cause = unwrapped(failure.getException());
    if (cause instanceof ApiException known) {
      return new ApiError(known.code(), String.valueOf(known.getMessage()), locations, path, null);
    }
    return Incidents.report("field " + failure.getPath(), cause, locations, path);
  }

  private static Throwable unwrapped(Throwable thrown) {
    Throwable cause = thrown.getCause();
    boolean wrapper = thrown instanceof CompletionException || thrown instanceof ExecutionException;
    return wrapper && cause != null ? unwrapped(cause) : thrown;
  }
}
