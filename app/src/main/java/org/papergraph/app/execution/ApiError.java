package org.papergraph.app.execution;

import graphql.ErrorClassification;
import graphql.GraphQLError;
import graphql.language.SourceLocation;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.papergraph.app.error.ErrorCode;

/**
 * An error as a client reads it. The only kind that leaves the server.
 *
 * @param code what kind, {@code extensions.code}
 * @param message what is wrong and how to mend it
 * @param locations where in the document; may be empty
 * @param path where in the data, if it is an error of a field
 * @param incident under which id the log tells more, for {@link ErrorCode#INTERNAL}
 */
public record ApiError(
    ErrorCode code,
    String message,
    List<SourceLocation> locations,
    @Nullable List<Object> path,
    @Nullable String incident)
    implements
      GraphQLError {
  private static final long serialVersionUID = 1L;

  public static ApiError of(ErrorCode code, String message) {
    return new ApiError(code, message, List.of(), null, null);
  }

  @Override
  public String getMessage() {
    return message;
  }

  @Override
  public List<SourceLocation> getLocations() {
    return locations;
  }

  @Override
  public @Nullable List<Object> getPath() {
    return path;
  }

  @Override
  public Map<String, Object> getExtensions() {
    return incident == null
        ? Map.of("code", code.name())
        : Map.of("code", code.name(), "incident", incident);
  }

  @Override
  public ErrorClassification getErrorType() {
    return ErrorClassification.errorClassification(code.name());
  }
}
