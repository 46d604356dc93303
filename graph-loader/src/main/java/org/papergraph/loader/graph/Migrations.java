package org.papergraph.loader.graph;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.neo4j.driver.Driver;
import org.neo4j.driver.Session;
import org.neo4j.driver.SessionConfig;
import org.papergraph.loader.identity.Keys;

/**
 * Brings constraints and indexes of a database up to date: the numbered {@code cypher/V…} resources, each applied once
 * and recorded with its checksum. Applying is idempotent, so one that was interrupted is simply applied again.
 */
public final class Migrations {

  private static final String CONSTRAINTS = "V001__constraints";
  static final List<String> ALL = List.of(CONSTRAINTS, "V002__indexes", "V003__full_text",
      "V004__provenance", "V005__decisions", "V006__vocabulary");

  private static final String CONSTRAINT = "CREATE CONSTRAINT";
  private static final String AWAIT_INDEXES = "CALL db.awaitIndexes(86400)";
  private static final String DROP_INDEX = "DROP INDEX $name IF EXISTS";
  private static final Pattern INDEX = Pattern.compile("CREATE (?:FULLTEXT )?INDEX (\\w+)");

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
    try (Session session = driver.session(database)) {
      List<Migration> missing = missing(session, ALL);
      session.executeWriteWithoutResult(tx -> missing.stream()
          .flatMap(one -> one.statements().stream())
          .filter(statement -> statement.startsWith(CONSTRAINT))
          .forEach(statement -> tx.run(statement).consume()));
    }
  }

  /**
   * Drops all but constraints, so that {@link #apply()} makes them anew: an index of what is there is made in a fraction
   * of the time that it takes to keep one up to date meanwhile.
   */
  public void dropIndexes() {
    try (Session session = driver.session(database)) {
      List<Migration> later = ALL.stream().filter(name -> !name.equals(CONSTRAINTS))
          .map(Migration::named).toList();
      session.executeWriteWithoutResult(tx -> Statement.FORGET_MIGRATIONS.write(tx, "versions",
          later.stream().map(Migration::version).toList()));
      session.executeWriteWithoutResult(tx -> later.stream()
          .flatMap(one -> one.indexes().stream())
          .forEach(name -> tx.run(DROP_INDEX, Map.of("name", name)).consume()));
    }
  }

  private int apply(List<String> names) {
    try (Session session = driver.session(database)) {
      List<Migration> missing = missing(session, names);
      missing.forEach(migration -> apply(session, migration));
      if (!missing.isEmpty()) {
        session.run(AWAIT_INDEXES).consume();
      }
      return missing.size();
    }
  }

  private static List<Migration> missing(Session session, List<String> names) {
    Map<String, String> applied = session.executeRead(tx -> Statement.MIGRATIONS.run(tx, Map.of())
        .stream()
        .collect(Collectors.toMap(row -> row.get("version").asString(),
            row -> row.get("checksum").asString())));
    return names.stream().map(Migration::named).filter(one -> !one.isIn(applied)).toList();
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

  private static void apply(Session session, Migration migration) {
    session.executeWriteWithoutResult(
        tx -> migration.statements().forEach(statement -> tx.run(statement).consume()));
    session
        .executeWriteWithoutResult(tx -> Statement.RECORD_MIGRATION
            .run(tx, Map.of("version", migration.version(),
                "description", migration.description(), "checksum", migration.checksum()))
            .consume());
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

    /** The names of the indexes that it makes. */
    List<String> indexes() {
      return INDEX.matcher(text).results().map(match -> match.group(1)).toList();
    }

    List<String> statements() {
      String code = text.lines().filter(line -> !line.startsWith("//"))
          .collect(Collectors.joining("\n"));
      return Arrays.stream(code.split(";")).map(String::strip)
          .filter(statement -> !statement.isEmpty()).toList();
    }
  }
}
