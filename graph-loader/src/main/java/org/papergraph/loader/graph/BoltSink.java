package org.papergraph.loader.graph;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.neo4j.driver.Driver;
import org.neo4j.driver.NotificationSeverity;
import org.neo4j.driver.Session;
import org.neo4j.driver.SessionConfig;
import org.neo4j.driver.Transaction;
import org.neo4j.driver.Value;
import org.neo4j.driver.exceptions.TransientException;
import org.papergraph.loader.image.GraphSink;
import org.papergraph.loader.image.Section;

/**
 * Writes a graph into an empty database over Bolt. Nothing is looked for: nodes are created, and relationships find
 * their ends by the numbers that the database gave those.
 *
 * <p>
 * Two transactions run at a time, one of each side of the graph. A relationship locks its ends and the relationships
 * that begin their chains, so that two transactions would wait for each other wherever their nodes are near; but until
 * bylines join them, the two sides have nothing in common.
 */
public final class BoltSink implements GraphSink, AutoCloseable {

  private static final int ATTEMPTS = 5;
  private static final int NODES = 2_000;
  private static final int RELATIONSHIPS = 10_000;

  private final Driver driver;
  private final SessionConfig session;
  private final Map<Section.Side, Lane> lanes = new EnumMap<>(Section.Side.class);
  private final Map<Section, List<Row>> waiting = new EnumMap<>(Section.class);
  private final Map<Section, Ids> ids = new EnumMap<>(Section.class);

  public BoltSink(Driver driver, SessionConfig database) {
    this.driver = driver;
    SessionConfig.Builder builder = SessionConfig.builder()
        .withMinimumNotificationSeverity(NotificationSeverity.OFF);
    database.database().ifPresent(builder::withDatabase);
    this.session = builder.build();
    for (Section.Side side : Section.Side.values()) {
      lanes.put(side, new Lane("writer-" + side));
    }
    for (Section section : Section.values()) {
      waiting.put(section, new ArrayList<>());
      ids.put(section, new Ids());
    }
  }

  @Override
  public void node(Section section, int number, @Nullable Object... values) {
    add(section, new Row(number, -1, values), NODES);
  }

  @Override
  public void relationship(Section section, int from, int to, @Nullable Object... values) {
    add(section, new Row(from, to, values), RELATIONSHIPS);
  }

  @Override
  public void settle() {
    for (Section section : Section.values()) {
      flush(section);
    }
    lanes.values().forEach(Lane::complete);
  }

  @Override
  public void close() {
    lanes.values().forEach(Lane::close);
  }

  /**
   * A node, or a relationship.
   *
   * @param number of the node, or of that from which the relationship starts
   * @param to the number of the node in which the relationship ends; of no meaning for a node
   */
  @SuppressWarnings("ArrayRecordComponent") // written and forgotten
  private record Row(int number, int to, @Nullable Object[] values) {
  }

  /** What the database calls the nodes of one section. Written by its lane alone. */
  private static final class Ids {

    private long[] ids = new long[1 << 10];

    void put(int number, long id) {
      if (number >= ids.length) {
        ids = Arrays.copyOf(ids, Math.max(number + 1, ids.length * 2));
      }
      ids[number] = id;
    }

    long get(int number) {
      return ids[number];
    }
  }

  private void add(Section section, Row row, int most) {
    List<Row> rows = rows(section);
    rows.add(row);
    if (rows.size() >= most) {
      flush(section);
    }
  }

  private void flush(Section section) {
    List<Row> rows = rows(section);
    if (!rows.isEmpty()) {
      flushEnds(section);
      List<Row> some = List.copyOf(rows);
      rows.clear();
      lane(section).add(() -> write(section, some));
    }
  }

  /** The nodes that relationships join go before them; those of the other side are there. */
  private void flushEnds(Section relationships) {
    for (Section end : new Section[]{relationships.from(), relationships.to()}) {
      if (end != null && end.side() == relationships.side()) {
        flush(end);
      }
    }
  }

  /**
   * Only what the database refused for the moment is written again: where a connection broke nobody knows whether it was
   * written, and nobody would notice a relationship that is there twice.
   */
  private void write(Section section, List<Row> rows) {
    for (int attempt = 1;; attempt++) {
      try {
        writeOnce(section, rows);
        return;
      } catch (TransientException e) {
        if (attempt == ATTEMPTS) {
          throw e;
        }
      }
    }
  }

  private void writeOnce(Section section, List<Row> rows) {
    Section from = section.from();
    Section to = section.to();
    List<List<@Nullable Object>> lists = rows.stream().map(row -> from == null || to == null
        ? Arrays.asList(row.values())
        : joined(known(from).get(row.number()), known(to).get(row.to()), row.values())).toList();
    try (Session own = driver.session(session); Transaction tx = own.beginTransaction()) {
      var result = tx.run(statement(section).text(), Map.of("rows", lists));
      List<Long> created = from == null
          ? result.single().get("ids").asList(Value::asLong)
          : List.of();
      tx.commit();
      for (int i = 0; i < created.size(); i++) {
        known(section).put(rows.get(i).number(), created.get(i));
      }
    }
  }

  private static List<@Nullable Object> joined(long from, long to, @Nullable Object[] values) {
    List<@Nullable Object> row = new ArrayList<>(values.length + 2);
    row.add(from);
    row.add(to);
    row.addAll(Arrays.asList(values));
    return row;
  }

  private List<Row> rows(Section section) {
    return waiting.computeIfAbsent(section, key -> new ArrayList<>());
  }

  private Ids known(Section section) {
    return ids.computeIfAbsent(section, key -> new Ids());
  }

  private Lane lane(Section section) {
    return lanes.computeIfAbsent(section.side(), side -> new Lane("writer-" + side));
  }

  private static Statement statement(Section section) {
    return switch (section) {
      case PAPER_ID, AUTHOR_ID, VENUE_ID -> Statement.BUILD_IDENTIFIES;
      default -> Statement.valueOf("BUILD_" + section.name());
    };
  }
}
