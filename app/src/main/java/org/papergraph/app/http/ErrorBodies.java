package org.papergraph.app.http;

import io.micronaut.http.HttpHeaders;
import io.micronaut.http.HttpStatus;
import io.micronaut.http.MutableHttpResponse;
import io.micronaut.http.server.exceptions.response.ErrorContext;
import io.micronaut.http.server.exceptions.response.ErrorResponseProcessor;
import io.netty.buffer.ByteBuf;
import jakarta.inject.Singleton;
import org.papergraph.app.error.ErrorCode;
import org.papergraph.app.execution.ApiError;
import org.papergraph.app.execution.Incidents;

/**
 * What the HTTP server refuses by itself (a path, a method, a size) in the form of all other errors,
 * and without the names of classes that its own messages may hold.
 */
@Singleton
final class ErrorBodies implements ErrorResponseProcessor<ByteBuf> {
  private final ResponseWriter writer;

  ErrorBodies(ResponseWriter writer) {
    this.writer = writer;
  }

  @Override
  public MutableHttpResponse<ByteBuf> processResponse(
      ErrorContext context,
      MutableHttpResponse<?> response) {
    return response.body(writer.write(error(context, response.status())))
        .header(HttpHeaders.CONTENT_TYPE, MediaTypes.JSON.header());
  }

  private static ApiError error(ErrorContext context, HttpStatus status) {
    String path = context.getRequest().getPath();
    String said = context.getErrors().isEmpty()
        ? status.getReason()
        : context.getErrors().getFirst().getMessage();
    return switch (status) {
      case NOT_FOUND -> ApiError.of(ErrorCode.NOT_FOUND, "There is nothing at " + path
          + ". The API is at /graphql, a page to try it at /graphiql, its schema at /schema.graphqls.");
      // Of these two the server's own words name the limit, or the methods, and nothing else.
      case METHOD_NOT_ALLOWED, REQUEST_ENTITY_TOO_LARGE -> ApiError.of(ErrorCode.BAD_USER_INPUT,
          said.equals(status.getReason())
              ? "The address or the headers are too long. Send long queries by POST, in the body."
              : said);
      case BAD_REQUEST -> ApiError.of(ErrorCode.BAD_USER_INPUT,
          "The request cannot be read. Is its address percent-encoded as it should be?");
      default -> status.getCode() < HttpStatus.INTERNAL_SERVER_ERROR.getCode()
          ? ApiError.of(ErrorCode.BAD_USER_INPUT,
              "The request cannot be read: " + status.getReason())
          : Incidents.report("request to " + path,
              context.getRootCause().orElseGet(() -> new IllegalStateException(said)));
    };
  }
}
