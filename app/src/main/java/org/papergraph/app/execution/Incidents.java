package org.papergraph.app.execution;

import graphql.language.SourceLocation;
import java.util.HexFormat;
import java.util.List;
import java.util.concurrent.ThreadLocalRandom;
import org.jspecify.annotations.Nullable;
import org.papergraph.app.error.ErrorCode;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Failures that are not the client's. The log gets the cause under an id; the client gets the id and
 * nothing else, since a cause may hold statements, names of classes or of hosts.
 */
public final class Incidents {
  private static final Logger LOG = LoggerFactory.getLogger(Incidents.class);

  private Incidents() {}

  /** Logs {@code cause} and says so to the client. */
  public static ApiError report(String where, Throwable cause) {
    return report(where, cause, List.of(), null);
  }

  static ApiError report(
      String where,
      @Nullable Throwable cause,
      List<SourceLocation> locations,
      @Nullable List<Object> path) {
    String id = HexFormat.of().toHexDigits(ThreadLocalRandom.current().nextLong());
    LOG.error("Incident {}: {}", id, where, cause);
    String message = "The server failed to answer this. If it happens again, report incident " + id
        + " to whoever runs the server.";
    return new ApiError(ErrorCode.INTERNAL, message, locations, path, id);
  }
}
