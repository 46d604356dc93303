package org.papergraph.loader.cli;

import java.io.UncheckedIOException;
import org.neo4j.driver.exceptions.AuthenticationException;
import org.neo4j.driver.exceptions.Neo4jException;
import org.neo4j.driver.exceptions.ServiceUnavailableException;
import org.papergraph.loader.graph.GraphException;
import org.papergraph.loader.load.DecisionException;
import picocli.CommandLine;
import picocli.CommandLine.IExecutionExceptionHandler;
import picocli.CommandLine.ParseResult;

/** Says in a line what went wrong and what to do. */
final class Failures implements IExecutionExceptionHandler {

  private static final String DEBUG = "PAPERGRAPH_DEBUG";

  @Override
  public int handleExecutionException(Exception failure, CommandLine command, ParseResult parsed) {
    command.getErr()
        .println(command.getColorScheme().errorText("papergraph-loader: " + message(failure)));
    if (System.getenv(DEBUG) != null) {
      failure.printStackTrace(command.getErr());
    }
    command.getErr().flush();
    if (failure instanceof DecisionException) {
      return Main.USAGE;
    }
    return failure instanceof Neo4jException || failure instanceof GraphException
        ? Main.DATABASE
        : Main.REJECTS;
  }

  private static String message(Exception failure) {
    return switch (failure) {
      case ServiceUnavailableException e -> "the database cannot be reached: " + firstLine(e)
          + " Is it running, and is --uri (NEO4J_URI) right?";
      case AuthenticationException e -> "the database refuses the login: " + firstLine(e)
          + " Check --username and --password (NEO4J_USERNAME, NEO4J_PASSWORD).";
      case Neo4jException e -> "the database refuses: " + firstLine(e);
      case GraphException e -> firstLine(e);
      case DecisionException e -> firstLine(e);
      case UncheckedIOException e -> firstLine(e);
      default -> "this should not have happened: " + failure.getClass().getSimpleName() + ": "
          + firstLine(failure)
          + " (set " + DEBUG + "=1 for the details that a bug report needs)";
    };
  }

  private static String firstLine(Exception failure) {
    String message = failure.getMessage();
    return message == null
        ? failure.getClass().getSimpleName()
        : message.lines().findFirst().orElse("");
  }
}
