package org.papergraph.loader.graph;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import org.neo4j.driver.Driver;
import org.neo4j.driver.Session;
import org.neo4j.driver.SessionConfig;
import org.neo4j.driver.exceptions.DatabaseException;
import org.papergraph.loader.identity.Keys;

/**
 * Brings constraints and indexes of a database up to date: the numbered {@code cypher/V…} resources, each applied once
 * and recorded with its checksum. Applying is idempotent, so one that was interrupted is simply applied again.
 */
public final class Migrations {

  static final List<String> ALL = List.of("V001__constraints", "V002__indexes", "V003__full_text",
      "V004__provenance", "V005__decisions", "V006__vocabulary");

  private static final int ATTEMPTS = 20;
  private static final String AWAIT_INDEXES = "CALL db.awaitIndexes(300)";

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
    try (Session session = driver.session(database)) {
      Map<String, String> applied = planned(() -> session
          .executeRead(tx -> Statement.MIGRATIONS.run(tx, Map.of()).stream()
              .collect(Collectors.toMap(row -> row.get("version").asString(),
                  row -> row.get("checksum").asString()))));
      List<Migration> missing = ALL.stream().map(Migration::named).filter(one -> !one.isIn(applied))
          .toList();
      missing.forEach(migration -> planned(() -> apply(session, migration)));
      if (!missing.isEmpty()) {
        planned(() -> session.run(AWAIT_INDEXES).consume());
      }
      return missing.size();
    }
  }

  /**
   * What a step gives. Neo4j gives up planning a statement if the schema changes three times meanwhile, as it does when
   * indexes come online one after the other; a step that is refused so is done again.
   */
  private static <T> T planned(Supplier<T> step) {
    for (int attempt = 1;; attempt++) {
      try {
        return step.get();
      } catch (DatabaseException e) {
        if (attempt == ATTEMPTS || !String.valueOf(e.getMessage()).contains("schema changes")) {
          throw e;
        }
      }
    }
  }

  private static Migration apply(Session session, Migration migration) {
    session.executeWriteWithoutResult(
        tx -> migration.statements().forEach(statement -> tx.run(statement).consume()));
    session
        .executeWriteWithoutResult(tx -> Statement.RECORD_MIGRATION
            .run(tx, Map.of("version", migration.version(),
                "description", migration.description(), "checksum", migration.checksum()))
            .consume());
    return migration;
  }

  private record Migration(String version, String description, String text) {

    static Migration named(String name) {
      String resource = "/cypher/" + name + ".cypher";
      try (InputStream input = Objects
          .requireNonNull(Migrations.class.getResourceAsStream(resource), resource)) {
        String text = new String(input.readAllBytes(), StandardCharsets.UTF_8);
        int split = name.indexOf("__");
        return new Migration(name.substring(1, split), name.substring(split + 2).replace('_', ' '),
            text);
      } catch (IOException e) {
        throw new UncheckedIOException(e);
      }
    }

    boolean isIn(Map<String, String> applied) {
      String recorded = applied.get(version);
      if (recorded != null && !recorded.equals(checksum())) {
        throw new GraphException(
            "Migration V" + version + " (" + description + ") was applied to this database in"
                + " another form (checksum " + recorded + ", here " + checksum()
                + "). Use the version of papergraph that"
                + " made the database, or load into an empty one.");
      }
      return recorded != null;
    }

    String checksum() {
      return Keys.hash(text.replace("\r\n", "\n"), 16);
    }

    List<String> statements() {
      String code = text.lines().filter(line -> !line.startsWith("//"))
          .collect(Collectors.joining("\n"));
      return Arrays.stream(code.split(";")).map(String::strip)
          .filter(statement -> !statement.isEmpty()).toList();
    }
  }
}
