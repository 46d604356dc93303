package org.papergraph.loader.graph;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.neo4j.driver.Driver;
import org.neo4j.driver.Session;
import org.neo4j.driver.SessionConfig;
import org.neo4j.driver.TransactionContext;
import org.neo4j.driver.exceptions.DatabaseException;

/**
 * Brings constraints and indexes of a database up to date: the numbered {@code cypher/V…} resources, each applied once
 * and recorded with its checksum. Applying is idempotent, so one that was interrupted is simply applied again.
 */
public final class Migrations {

  private static final String CONSTRAINTS = "V001__constraints";
  static final List<String> ALL = List.of(CONSTRAINTS, "V002__indexes", "V003__full_text",
      "V004__provenance", "V005__decisions", "V006__vocabulary",
      "V007__retracted", "V008__concepts_of_loads");

  private static final int ATTEMPTS = 20;
  private static final String CONSTRAINT = "CREATE CONSTRAINT";
  private static final String AWAIT_INDEXES = "CALL db.awaitIndexes(86400)";
  private static final String DROP_INDEX = "DROP INDEX $name IF EXISTS";

  private final Driver driver;
  private final SessionConfig database;

  public Migrations(Driver driver, SessionConfig database) {
    this.driver = driver;
    this.database = database;
  }

  /**
   * Applies what is missing and waits until all indexes answer.
   *
   * @return how many were applied
   * @throws GraphException if an applied migration is not the one known here
   */
  public int apply() {
    return apply(ALL);
  }

  /** Applies only what a load cannot do without: constraints, those of later migrations too. */
  public void applyConstraints() {
    apply(List.of(CONSTRAINTS));
    List<Migration> missing = missing(ALL);
    change(tx -> missing.stream().flatMap(one -> one.statements().stream())
        .filter(statement -> statement.startsWith(CONSTRAINT))
        .forEach(statement -> tx.run(statement).consume()));
  }

  /**
   * Drops all but constraints, so that {@link #apply()} makes them anew: an index of what is there is made in a fraction
   * of the time that it takes to keep one up to date meanwhile.
   */
  public void dropIndexes() {
    List<Migration> later = ALL.stream().filter(name -> !name.equals(CONSTRAINTS))
        .map(Migration::named).toList();
    change(tx -> Statement.FORGET_MIGRATIONS.write(tx, "versions",
        later.stream().map(Migration::version).toList()));
    change(tx -> later.stream().flatMap(one -> one.indexes().stream())
        .forEach(name -> tx.run(DROP_INDEX, Map.of("name", name)).consume()));
  }

  private int apply(List<String> names) {
    List<Migration> missing = missing(names);
    missing.forEach(this::apply);
    if (!missing.isEmpty()) {
      insist(session -> session.run(AWAIT_INDEXES).consume());
    }
    return missing.size();
  }

  private void apply(Migration migration) {
    change(tx -> migration.statements().forEach(statement -> tx.run(statement).consume()));
    change(tx -> Statement.RECORD_MIGRATION
        .run(tx, Map.of("version", migration.version(),
            "description", migration.description(), "checksum", migration.checksum()))
        .consume());
  }

  private List<Migration> missing(List<String> names) {
    Map<String, String> applied = insist(session -> session
        .executeRead(tx -> Statement.MIGRATIONS.run(tx, Map.of()).stream()
            .collect(Collectors.toMap(row -> row.get("version").asString(),
                row -> row.get("checksum").asString()))));
    return names.stream().map(Migration::named).filter(one -> !one.isIn(applied)).toList();
  }

  private void change(Consumer<TransactionContext> work) {
    insist(session -> {
      session.executeWriteWithoutResult(work);
      return true;
    });
  }

  /**
   * Does a step again where Neo4j gave up planning it: it does if the schema changes three times meanwhile, which it may
   * while indexes come online one after the other. Steps may be repeated.
   */
  private <T> T insist(Function<Session, T> step) {
    for (int attempt = 1;; attempt++) {
      try (Session session = driver.session(database)) {
        return step.apply(session);
      } catch (DatabaseException e) {
        if (attempt == ATTEMPTS || !String.valueOf(e.getMessage()).contains("schema changes")) {
          throw e;
        }
      }
    }
  }

  /** All statements in their order, each ended by a semicolon. */
  public static String script() {
    return ALL.stream().map(Migration::named).flatMap(one -> one.statements().stream())
        .collect(Collectors.joining(";\n", "", ";\n"));
  }

  /** For each migration version, description, checksum and time, as they are recorded once it has been applied. */
  public static List<List<Object>> applied(Instant now) {
    return ALL.stream().map(Migration::named)
        .map(one -> List.<Object>of(one.version(), one.description(), one.checksum(), now))
        .toList();
  }
}
