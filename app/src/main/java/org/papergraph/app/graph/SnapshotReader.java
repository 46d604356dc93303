package org.papergraph.app.graph;

import jakarta.inject.Singleton;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Objects;
import org.neo4j.driver.Record;
import org.neo4j.driver.Value;
import org.neo4j.driver.types.TypeSystem;
import org.papergraph.app.snapshot.GraphSnapshot;
import org.papergraph.app.snapshot.GraphVersion;
import org.papergraph.app.snapshot.PaperFacts;
import org.papergraph.app.snapshot.SnapshotBuilder;

/** Reads the whole graph into a snapshot. */
@Singleton
public final class SnapshotReader {
  private final GraphReader reader;

  SnapshotReader(GraphReader reader) {
    this.reader = reader;
  }

  /**
   * The graph as it is now; takes a second or two for each 100,000 papers.
   *
   * @param version that the graph has before
   */
  public GraphSnapshot read(GraphVersion version, Duration timeout) {
    var builder = new SnapshotBuilder();
    nodes("snapshot-authors", builder::author, timeout);
    nodes("snapshot-venues", builder::venue, timeout);
    nodes("snapshot-topics", builder::topic, timeout);
    reader.forEach(text("snapshot-papers"), timeout, row -> paper(row, builder));
    return builder.build(version);
  }

  private interface NodeSink {
    void add(long node, String id);
  }

  private void nodes(String statement, NodeSink sink, Duration timeout) {
    reader.forEach(text(statement), timeout,
        row -> sink.add(row.get("node").asLong(), row.get("id").asString()));
  }

  private static void paper(Record row, SnapshotBuilder builder) {
    var published = row.get("publishedOn");
    var facts = new SnapshotBuilder.Facts(number(row, "year"),
        day(published),
        number(row, "upvotes"), number(row, "authorCount"));
    builder.paper(row.get("node").asLong(), row.get("id").asString(), facts,
        nodes(row, "authors"), nodes(row, "venues"),
        nodes(row, "topics"),
        nodes(row, "references"));
  }

  private static int day(Value published) {
    return published.hasType(TypeSystem.getDefault().DATE())
        ? (int) published.asLocalDate().toEpochDay()
        : PaperFacts.UNKNOWN;
  }

  /** What somebody wrote by hand may be of any type. */
  private static int number(Record row, String key) {
    var value = row.get(key);
    boolean whole = value.hasType(TypeSystem.getDefault().INTEGER());
    return whole && value.asLong() == (int) value.asLong() ? value.asInt() : PaperFacts.UNKNOWN;
  }

  private static long[] nodes(Record row, String key) {
    var listed = row.get(key);
    var nodes = new long[listed.size()];
    int place = 0;
    for (Value node : listed.values()) {
      nodes[place++] = node.asLong();
    }
    return nodes;
  }

  private static String text(String name) {
    try (var stream = SnapshotReader.class.getResourceAsStream(name + ".cypher")) {
      return new String(Objects.requireNonNull(stream, name).readAllBytes(),
          StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
