package org.papergraph.localneo4j;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.stream.Stream;
import org.neo4j.driver.AuthTokens;
import org.neo4j.driver.Driver;
import org.neo4j.driver.GraphDatabase;
import org.testcontainers.DockerClientFactory;
import org.testcontainers.neo4j.Neo4jContainer;

/** How {@link Neo4jUnderTest} gets its server, and what stops it with the JVM. */
record Neo4jUnderTestServer(URI uri, String username, String password) {
  private static final String IMAGE = "neo4j:2026.08-community";
  private static final String USER = "neo4j";

  static Neo4jUnderTestServer start() {
    long before = System.nanoTime();
    String given = System.getenv("NEO4J_URI");
    Neo4jUnderTestServer server = given != null && !given.isBlank()
        ? given(given)
        : dockerAnswers() ? container() : inThisJvm();
    System.err.printf("Neo4j under test: %s after %d ms%n", server.uri(),
        (System.nanoTime() - before) / 1_000_000);
    return server;
  }

  /** A new driver, the caller's to close. */
  Driver connect() {
    var token = password.isEmpty() ? AuthTokens.none() : AuthTokens.basic(username, password);
    return GraphDatabase.driver(uri, token);
  }

  private static Neo4jUnderTestServer given(String uri) {
    var server = new Neo4jUnderTestServer(URI.create(uri),
        System.getenv().getOrDefault("NEO4J_USERNAME", USER),
        System.getenv().getOrDefault("NEO4J_PASSWORD", ""));
    server.requireEmpty();
    atExit(Neo4jUnderTest::empty);
    return server;
  }

  private static Neo4jUnderTestServer container() {
    var container = new Neo4jContainer(IMAGE).withoutAuthentication();
    container.start();
    atExit(container::stop);
    return new Neo4jUnderTestServer(URI.create(container.getBoltUrl()), USER, "");
  }

  private static Neo4jUnderTestServer inThisJvm() {
    Path home = temporaryFolder();
    var neo4j = LocalNeo4j.start(LocalNeo4jSettings.forTests(home));
    atExit(() -> {
      neo4j.close();
      delete(home);
    });
    return new Neo4jUnderTestServer(neo4j.boltUri(), USER, "");
  }

  /** Looking for the socket first spares everyone without Docker two seconds and a page of log. */
  private static boolean dockerAnswers() {
    boolean socket = Stream.of("/var/run/docker.sock",
        System.getProperty("user.home") + "/.docker/run/docker.sock").map(Path::of)
        .anyMatch(Files::exists);
    return (socket || System.getenv("DOCKER_HOST") != null)
        && DockerClientFactory.instance().isDockerAvailable();
  }

  /** Tests delete everything, so a database that somebody uses must not be taken for theirs. */
  private void requireEmpty() {
    try (var driver = connect()) {
      long nodes = driver.executableQuery("MATCH (n) RETURN count(n) AS nodes").execute().records()
          .getFirst().get("nodes").asLong();
      if (nodes > 0) {
        throw new IllegalStateException("NEO4J_URI names " + uri + ", which holds " + nodes
            + " nodes, and the tests delete everything. Empty it, or unset NEO4J_URI.");
      }
    }
  }

  private static void atExit(Runnable stop) {
    Runtime.getRuntime().addShutdownHook(new Thread(stop, "stop-neo4j-under-test"));
  }

  private static Path temporaryFolder() {
    try {
      return Files.createTempDirectory("papergraph-neo4j-");
    } catch (IOException failure) {
      throw new UncheckedIOException(failure);
    }
  }

  private static void delete(Path folder) {
    try (var files = Files.walk(folder)) {
      files.sorted(Comparator.reverseOrder()).forEach(file -> file.toFile().delete());
    } catch (IOException failure) {
      throw new UncheckedIOException(failure);
    }
  }
}
