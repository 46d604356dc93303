package org.papergraph.app.execution;

import graphql.ErrorType;
import graphql.GraphQLError;
import graphql.InvalidSyntaxError;
import graphql.execution.UnknownOperationException;
import graphql.introspection.GoodFaithIntrospection.BadFaithIntrospectionError;
import graphql.language.SourceLocation;
import graphql.validation.ValidationError;
import graphql.validation.ValidationErrorType;
import java.util.List;
import java.util.Objects;
import java.util.regex.Pattern;
import org.papergraph.app.error.ErrorCode;

/** Maps every error that the library raises to one of ours. The only place that does. */
final class ErrorTranslation {
  /** A message may quote what the client sent, which may be a megabyte. */
  private static final int LONGEST_MESSAGE = 600;

  private static final Pattern NO_VALUE = Pattern.compile("Variable '(\\w+)' has an invalid value: "
      + "Variable '\\w+' has coerced Null value for NonNull type '(.*)'");

  private final ValidationHints hints;

  ErrorTranslation(ValidationHints hints) {
    this.hints = hints;
  }

  List<ApiError> translate(List<? extends GraphQLError> errors) {
    return errors.stream().map(this::translate).toList();
  }

  private ApiError translate(GraphQLError error) {
    return switch (error) {
      case ApiError ours -> ours;
      case InvalidSyntaxError syntax -> syntax(syntax);
      case ValidationError invalid -> error(codeOf(invalid), hints.explain(invalid), invalid);
      case BadFaithIntrospectionError greedy -> error(ErrorCode.QUERY_TOO_COMPLEX,
          """
          This asks for more of the schema than a tool needs: %s \
          The whole schema as text is at /schema.graphqls.""".formatted(greedy.getMessage()),
          greedy);
      case UnknownOperationException unknown -> error(ErrorCode.BAD_USER_INPUT, unknown.getMessage()
          + " Set `operationName` to the name of an operation of the document.", unknown);
      default -> other(error);
    };
  }

  private static ApiError syntax(InvalidSyntaxError error) {
    String message = error.getMessage().replace("ANTLR error", "error");
    boolean tooLong = message.contains("parsing has been cancelled");
    if (!tooLong) {
      return error(ErrorCode.GRAPHQL_PARSE_FAILED, message + '.', error);
    }
    String limit = message.substring(0, message.indexOf('.'));
    return error(ErrorCode.QUERY_TOO_COMPLEX,
        "The document is too large. " + limit + ". Split it into smaller ones.", error);
  }

  private static ErrorCode codeOf(ValidationError error) {
    var type = error.getValidationErrorType();
    boolean limit = type == ValidationErrorType.MaxQueryDepthExceeded
        || type == ValidationErrorType.MaxQueryFieldsExceeded;
    return limit ? ErrorCode.QUERY_TOO_COMPLEX : ErrorCode.GRAPHQL_VALIDATION_FAILED;
  }

  private static ApiError other(GraphQLError error) {
    // What is left of this type are values of variables that do not fit their types.
    if (error.getErrorType() == ErrorType.ValidationError) {
      return error(ErrorCode.BAD_USER_INPUT, variable(error.getMessage()), error);
    }
    if (error.getErrorType() == ErrorType.ExecutionAborted) {
      return error(ErrorCode.DEADLINE_EXCEEDED, "Stopped, since the client has gone.", error);
    }
    String where = error.getErrorType() + ": " + error.getMessage();
    Throwable cause = error instanceof Throwable thrown ? thrown : null;
    return Incidents.report(where, cause, locationsOf(error), error.getPath());
  }

  private static String variable(String message) {
    String plain = NO_VALUE.matcher(message)
        .replaceFirst("Variable '$1' of type '$2' has no value");
    return plain.endsWith(".") ? plain : plain + '.';
  }

  private static ApiError error(ErrorCode code, String message, GraphQLError error) {
    String bounded = message.length() <= LONGEST_MESSAGE
        ? message
        : message.substring(0, LONGEST_MESSAGE) + '…';
    return new ApiError(code, bounded, locationsOf(error), error.getPath(), null);
  }

  private static List<SourceLocation> locationsOf(GraphQLError error) {
    return Objects.requireNonNullElse(error.getLocations(), List.of());
  }
}
