package org.papergraph.loader.graph;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.math.BigInteger;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import org.neo4j.driver.Driver;
import org.neo4j.driver.Record;
import org.neo4j.driver.Session;
import org.neo4j.driver.SessionConfig;

/**
 * The scholarly content of a graph as lines of text in a fixed order: two graphs are the same if their dumps are. Left
 * out is what depends on when something was loaded: Load nodes, and the numbers of loads on everything else.
 */
public final class CanonicalDump {

  private static final List<String> STATEMENTS = statements();

  /** Properties that name loads. */
  private static final Set<Object> OF_LOADS = Set.of("load", "loads", "told");

  private final Driver driver;
  private final SessionConfig database;

  public CanonicalDump(Driver driver, SessionConfig database) {
    this.driver = driver;
    this.database = database;
  }

  /**
   * The sum of the SHA-256 of all lines modulo 2^256, as 64 hexadecimal digits. A sum does not depend on the order of
   * lines, in which databases may differ for text beyond the basic plane of Unicode.
   */
  public String hash() {
    MessageDigest digest = sha256();
    BigInteger[] sum = {BigInteger.ZERO};
    lines(line -> sum[0] = sum[0]
        .add(new BigInteger(1, digest.digest(line.getBytes(StandardCharsets.UTF_8)))));
    return "%064x".formatted(sum[0].mod(BigInteger.TWO.pow(256)));
  }

  /** Hands over the lines one by one; nothing is kept. */
  public void lines(Consumer<String> sink) {
    try (Session session = driver.session(database)) {
      for (String statement : STATEMENTS) {
        session.executeRead(tx -> {
          tx.run(statement).forEachRemaining(row -> sink.accept(line(row)));
          return true;
        });
      }
    }
  }

  private static String line(Record row) {
    return row.values().stream().map(value -> text(value.asObject()))
        .collect(Collectors.joining(" "));
  }

  private static String text(Object value) {
    return switch (value) {
      case Map<?, ?> map -> new TreeMap<>(map).entrySet()
          .stream()
          .filter(entry -> !OF_LOADS.contains(entry.getKey()))
          .map(entry -> entry.getKey() + ": " + text(Objects.requireNonNull(entry.getValue())))
          .collect(Collectors.joining(", ", "{", "}"));
      case List<?> list -> list.stream().map(item -> text(Objects.requireNonNull(item))).collect(
          Collectors.joining(", ", "[", "]"));
      case String text ->
        '"' + text.replace("\\", "\\\\").replace("\"", "\\\"").replace("\n", "\\n") + '"';
      default -> String.valueOf(value);
    };
  }

  private static List<String> statements() {
    try (InputStream input = Objects
        .requireNonNull(CanonicalDump.class.getResourceAsStream("dump.cypher"))) {
      String text = new String(input.readAllBytes(), StandardCharsets.UTF_8);
      return Arrays.stream(text.split(";")).map(String::strip)
          .filter(statement -> !statement.isEmpty()).toList();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static MessageDigest sha256() {
    try {
      return MessageDigest.getInstance("SHA-256");
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("every Java has SHA-256", e);
    }
  }
}
