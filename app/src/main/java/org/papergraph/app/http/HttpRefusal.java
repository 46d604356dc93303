package org.papergraph.app.http;

import io.micronaut.http.HttpStatus;
import org.papergraph.app.error.ErrorCode;

/** A request that is not one of GraphQL over HTTP: what is wrong, and the status that says so. */
final class HttpRefusal extends RuntimeException {
  private static final long serialVersionUID = 1L;

  private final HttpStatus status;

  HttpRefusal(HttpStatus status, String message) {
    // Thrown for clients' mistakes, of which there may be many: no stack trace.
    super(message, null, false, false);
    this.status = status;
  }

  static HttpRefusal badRequest(String message) {
    return new HttpRefusal(HttpStatus.BAD_REQUEST, message);
  }

  HttpStatus status() {
    return status;
  }

  ErrorCode code() {
    return ErrorCode.BAD_USER_INPUT;
  }

  String message() {
    return String.valueOf(getMessage());
  }
}
