package org.papergraph.localneo4j;

import java.net.URI;
import java.util.List;
import java.util.Map;
import org.neo4j.driver.Driver;

/**
 * The one Neo4j of this JVM, started when first asked for: the server at {@code NEO4J_URI} if that
 * is set, else a container if Docker answers, else a {@link LocalNeo4j} in this JVM.
 *
 * <p>
 * Tests of one JVM share it, so each must start from {@link #empty()} (or {@link EmptyNeo4j}) and
 * none may run in parallel with another.
 */
public final class Neo4jUnderTest {

  private static final class Shared {
    static final Neo4jUnderTestServer SERVER = Neo4jUnderTestServer.start();
    static final Driver DRIVER = SERVER.connect();
  }

  private Neo4jUnderTest() {}

  public static URI uri() {
    return Shared.SERVER.uri();
  }

  /** Shared by all tests; nobody closes it. */
  public static Driver driver() {
    return Shared.DRIVER;
  }

  /** What a process of its own needs to reach the same database. */
  public static Map<String, String> environment() {
    return Map.of("NEO4J_URI", uri().toString(), "NEO4J_USERNAME", Shared.SERVER.username(),
        "NEO4J_PASSWORD", Shared.SERVER.password());
  }

  /** Removes all data, constraints and indexes. */
  public static void empty() {
    dropAll("SHOW CONSTRAINTS YIELD name", "DROP CONSTRAINT $name IF EXISTS");
    dropAll("SHOW INDEXES YIELD name, type WHERE type <> 'LOOKUP'", "DROP INDEX $name IF EXISTS");
    emptyOfData();
  }

  /** Removes all data but keeps constraints and indexes: quicker, where a class shares a schema. */
  public static void emptyOfData() {
    try (var session = driver().session()) {
      session.run("MATCH (n) CALL (n) { DETACH DELETE n } IN TRANSACTIONS OF 10000 ROWS").consume();
    }
  }

  private static void dropAll(String show, String drop) {
    List<String> names = driver().executableQuery(show + " RETURN name").execute().records()
        .stream().map(row -> row.get("name").asString()).toList();
    names.forEach(
        name -> driver().executableQuery(drop).withParameters(Map.of("name", name)).execute());
  }
}
