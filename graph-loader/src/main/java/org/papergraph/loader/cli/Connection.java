package org.papergraph.loader.cli;

import java.time.Duration;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.LockSupport;
import java.util.logging.Level;
import java.util.logging.Logger;
import org.jspecify.annotations.Nullable;
import org.neo4j.driver.AuthToken;
import org.neo4j.driver.AuthTokens;
import org.neo4j.driver.Config;
import org.neo4j.driver.Driver;
import org.neo4j.driver.GraphDatabase;
import org.neo4j.driver.NotificationSeverity;
import org.neo4j.driver.SessionConfig;
import org.neo4j.driver.exceptions.ServiceUnavailableException;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** The options that say where the database is. */
final class Connection {

  private static final Logger DRIVER_LOG = Logger.getLogger("org.neo4j.driver");
  private static final Duration RETRY = Duration.ofMillis(50);

  @Option(names = "--uri", defaultValue = "${env:NEO4J_URI:-bolt://127.0.0.1:7687}",
      paramLabel = "URI",
      description = "Where the database is. Default: $NEO4J_URI, else bolt://127.0.0.1:7687.")
  private String uri = "";

  @Option(names = "--username", defaultValue = "${env:NEO4J_USERNAME:-}", paramLabel = "NAME",
      description = "Default: $NEO4J_USERNAME, else none.")
  private String username = "";

  @Option(names = "--password", defaultValue = "${env:NEO4J_PASSWORD:-}", paramLabel = "PASSWORD",
      description = "Default: $NEO4J_PASSWORD. Others on this machine may see what stands on the command line.")
  private String password = "";

  @Option(names = "--database", paramLabel = "NAME",
      description = "Default: the user's home database.")
  private @Nullable String database;

  @Option(names = "--wait", defaultValue = "0", paramLabel = "SECONDS",
      description = "How long to wait for a database that is starting. Default: ${DEFAULT-VALUE}.")
  private int patience;

  @Spec(Spec.Target.MIXEE)
  private @Nullable CommandSpec command;

  /** A driver that has reached the database; whoever retries later need not wait to learn that it is not there. */
  Driver open() {
    Driver driver = connect();
    try {
      driver.verifyConnectivity();
      return driver;
    } catch (RuntimeException e) {
      driver.close();
      throw e;
    }
  }

  private Driver connect() {
    DRIVER_LOG.setLevel(Level.OFF);
    AuthToken login = username.isEmpty() ? AuthTokens.none() : AuthTokens.basic(username, password);
    Config quiet = Config.builder().withMinimumNotificationSeverity(NotificationSeverity.OFF)
        .build();
    try {
      Driver driver = GraphDatabase.driver(uri, login, quiet);
      await(driver);
      return driver;
    } catch (IllegalArgumentException e) {
      if (command == null) {
        throw e;
      }
      throw new ParameterException(command.commandLine(),
          "--uri: '" + uri + "' is no address of a Neo4j database, such as bolt://127.0.0.1:7687",
          e);
    }
  }

  /** Whether the database was reached or not: who uses it next finds out, and has the right words. */
  private void await(Driver driver) {
    long end = System.nanoTime() + TimeUnit.SECONDS.toNanos(patience);
    while (System.nanoTime() < end) {
      try {
        driver.verifyConnectivity();
        return;
      } catch (ServiceUnavailableException notYet) {
        LockSupport.parkNanos(RETRY.toNanos());
      }
    }
  }

  @Nullable
  String database() {
    return database;
  }

  SessionConfig session() {
    return database == null ? SessionConfig.defaultConfig() : SessionConfig.forDatabase(database);
  }
}
