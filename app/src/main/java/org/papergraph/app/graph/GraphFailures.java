package org.papergraph.app.graph;

import org.neo4j.driver.exceptions.AuthenticationException;
import org.neo4j.driver.exceptions.DatabaseException;
import org.neo4j.driver.exceptions.Neo4jException;
import org.neo4j.driver.exceptions.ServiceUnavailableException;
import org.neo4j.driver.exceptions.SessionExpiredException;
import org.papergraph.app.error.ApiException;
import org.papergraph.app.error.ErrorCode;

/** What the database's failures mean to a client. */
final class GraphFailures {
  private GraphFailures() {}

  /** The exception to throw: one for clients, or the failure itself where it is a fault of ours. */
  static RuntimeException translated(Neo4jException failure) {
    var code = failure.code() == null ? "" : failure.code();
    if (code.contains("TransactionTimedOut") || code.contains("Transaction.Terminated")) {
      return new ApiException(ErrorCode.DEADLINE_EXCEEDED,
          "Not answered in time. Ask for less: fewer fields, smaller pages, a narrower filter.",
          failure);
    }
    if (code.contains("OutOfMemory")) {
      return new ApiException(ErrorCode.QUERY_TOO_COMPLEX,
          "Answering takes more memory than a request may have. Ask for less: smaller pages, less "
              + "depth, a narrower filter.",
          failure);
    }
    return isAway(failure, code)
        ? new ApiException(ErrorCode.DATABASE_UNAVAILABLE,
            "The database cannot be reached at the moment. Try again in a few seconds.", failure)
        : failure;
  }

  private static boolean isAway(Neo4jException failure, String code) {
    return failure instanceof ServiceUnavailableException
        || failure instanceof SessionExpiredException || failure instanceof AuthenticationException
        || failure instanceof DatabaseException || code.contains("TransientError")
        || code.contains("DatabaseNotFound") || code.contains("DatabaseUnavailable")
        || isPoolExhausted(failure);
  }

  /** The driver says so with a plain client exception without a code. */
  private static boolean isPoolExhausted(Neo4jException failure) {
    return failure.getMessage() != null
        && failure.getMessage().startsWith("Unable to acquire connection from the pool");
  }
}
