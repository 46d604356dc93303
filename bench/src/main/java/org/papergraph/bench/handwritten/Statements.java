package org.papergraph.bench.handwritten;

import jakarta.inject.Singleton;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.jspecify.annotations.Nullable;
import org.neo4j.driver.AccessMode;
import org.neo4j.driver.Driver;
import org.neo4j.driver.SessionConfig;

/** The statements in {@code handwritten/*.cypher}, each of which returns one value. Blocks. */
@Singleton
final class Statements {
  private static final SessionConfig READING = SessionConfig.builder().withDatabase("neo4j")
      .withDefaultAccessMode(AccessMode.READ).build();

  private final Driver driver;
  private final Map<String, String> texts = new ConcurrentHashMap<>();

  Statements(Driver driver) {
    this.driver = driver;
  }

  @Nullable
  Object run(String name, Map<String, Object> parameters) {
    String text = texts.computeIfAbsent(name, Statements::read);
    try (var session = driver.session(READING)) {
      return session.run(text, parameters).single().get(0).asObject();
    }
  }

  private static String read(String name) {
    try (var text = Statements.class.getResourceAsStream("/handwritten/" + name + ".cypher")) {
      if (text == null) {
        throw new IllegalArgumentException("there is no statement " + name);
      }
      return new String(text.readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
