package org.papergraph.app.execution.download;

import org.papergraph.app.error.ErrorCode;
import org.papergraph.app.execution.ApiError;
import org.papergraph.app.execution.GraphQlResponse;

/** A file that cannot be made, or not to its end: why. */
public final class FailedDownload extends RuntimeException {
  private static final long serialVersionUID = 1L;

  private final ApiError error;

  /** As the API says it. */
  public FailedDownload(ApiError error) {
    // The cause is in the log already, where it is not the client's: no stack trace.
    super(error.message(), null, false, false);
    this.error = error;
  }

  /** By code and message. */
  public FailedDownload(ErrorCode code, String message) {
    this(ApiError.of(code, message));
  }

  /** What a client is told. */
  public ApiError error() {
    return error;
  }

  /** Passes an answer without errors. */
  static GraphQlResponse orThrow(GraphQlResponse response) {
    if (!response.errors().isEmpty()) {
      throw new FailedDownload(response.errors().getFirst());
    }
    return response;
  }
}
