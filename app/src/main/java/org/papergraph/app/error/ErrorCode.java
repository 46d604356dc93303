package org.papergraph.app.error;

/**
 * The table of errors of the API. A code's name is what a client reads in {@code extensions.code}.
 *
 * <p>The HTTP status is the one given when the whole request fails with this code before execution;
 * an error of a single field leaves the response at 200 (GraphQL over HTTP, section 6.4).
 */
public enum ErrorCode {
  BAD_USER_INPUT(400), //
  GRAPHQL_PARSE_FAILED(400), //
  GRAPHQL_VALIDATION_FAILED(400), //
  INVALID_CURSOR(400), //
  NOT_FOUND(404), //
  QUERY_TOO_COMPLEX(400), //
  DEADLINE_EXCEEDED(504), //
  TOO_MANY_REQUESTS(429), //
  UNAUTHENTICATED(401), //
  FORBIDDEN(403), //
  PERSISTED_QUERY_NOT_FOUND(404), //
  DATABASE_UNAVAILABLE(503), //
  INTERNAL(500);

  private final int httpStatus;

  ErrorCode(int httpStatus) {
    this.httpStatus = httpStatus;
  }

  /** The HTTP status of a response that fails with this code before any field is resolved. */
  public int httpStatus() {
    return httpStatus;
  }
}
