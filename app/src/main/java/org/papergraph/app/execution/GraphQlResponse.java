package org.papergraph.app.execution;

import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.papergraph.app.error.ErrorCode;

/**
 * The answer to a request.
 *
 * @param errors in the order they arose; not empty if there is no data
 * @param executed whether execution began: then {@code data} belongs in the answer, even if null
 * @param data the result, maps and lists of plain values
 * @param extensions may be empty
 */
public record GraphQlResponse(
    List<ApiError> errors,
    boolean executed,
    @Nullable Object data,
    Map<String, ?> extensions) {

  /** A request that failed before execution. */
  public static GraphQlResponse refused(List<ApiError> errors) {
    return new GraphQlResponse(errors, false, null, Map.of());
  }

  /** A request that failed before execution. */
  public static GraphQlResponse refused(ErrorCode code, String message) {
    return refused(List.of(ApiError.of(code, message)));
  }
}
