package org.papergraph.loader.graph;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import org.neo4j.driver.Driver;
import org.neo4j.driver.NotificationSeverity;
import org.neo4j.driver.Session;
import org.neo4j.driver.SessionConfig;
import org.papergraph.loader.image.GraphSink;
import org.papergraph.loader.image.Section;

/**
 * Writes a graph into an empty database over Bolt. Nothing is looked for: nodes are created, and relationships find
 * their ends by the numbers that the database gave those. Two transactions run at a time, of rows of one section that
 * have no node in common, since each locks the nodes that it joins.
 */
public final class BoltSink implements GraphSink, AutoCloseable {

  private static final int NODES = 2_000;
  private static final int RELATIONSHIPS = 5_000;

  private final Driver driver;
  private final SessionConfig session;
  private final Rounds rounds = new Rounds();
  private final Map<Section, Waiting> waiting = new EnumMap<>(Section.class);
  private final Map<Section, long[]> ids = new EnumMap<>(Section.class);

  public BoltSink(Driver driver, SessionConfig database) {
    this.driver = driver;
    SessionConfig.Builder builder = SessionConfig.builder()
        .withMinimumNotificationSeverity(NotificationSeverity.OFF);
    database.database().ifPresent(builder::withDatabase);
    this.session = builder.build();
  }

  @Override
  public void node(Section section, int number, @Nullable Object... values) {
    Waiting rows = waiting.computeIfAbsent(section, key -> new Waiting());
    rows.add(new Row(number, Arrays.asList(values)), 0, rows.size / NODES % 2);
    reserve(section, number);
    if (rows.size >= 2 * NODES) {
      flush(section);
    }
  }

  @Override
  public void relationship(Section section, int from, int to, @Nullable Object... values) {
    Waiting rows = waiting.get(section);
    if (rows == null) {
      completeNodes();
      rows = new Waiting();
      waiting.put(section, rows);
    }
    List<@Nullable Object> row = new ArrayList<>(values.length + 2);
    row.add(id(section.from(), from));
    row.add(id(section.to(), to));
    row.addAll(Arrays.asList(values));
    rows.add(from & 3, to & 3, new Row(0, row));
    if (rows.size >= Waiting.ROUNDS * 2 * RELATIONSHIPS) {
      flush(section);
    }
  }

  /** Writes what is still waiting. */
  public void complete() {
    List.copyOf(waiting.keySet()).forEach(this::flush);
    rounds.complete();
  }

  @Override
  public void close() {
    rounds.close();
  }

  /** @param number of the node; relationships have none */
  private record Row(int number, List<@Nullable Object> values) {
  }

  /**
   * Rows of one section, in rounds of two transactions that have no node in common. Nodes are of four classes; a round
   * joins each class with one other or with itself: the classes of one transaction are not those of the other.
   */
  private static final class Waiting {

    private static final int ROUNDS = 4;

    private final List<List<List<Row>>> rounds = new ArrayList<>();
    private int size;

    Waiting() {
      for (int round = 0; round < ROUNDS; round++) {
        rounds.add(List.of(new ArrayList<>(), new ArrayList<>()));
      }
    }

    void add(int from, int to, Row row) {
      int round = from ^ to;
      add(row, round, switch (round) {
        case 1 -> from >> 1;
        case 3 -> (from ^ (from >> 1)) & 1;
        default -> from & 1;
      });
    }

    void add(Row row, int round, int transaction) {
      rounds.get(round).get(transaction).add(row);
      size++;
    }
  }

  private void completeNodes() {
    List.copyOf(waiting.keySet()).stream().filter(section -> section.from() == null)
        .forEach(this::flush);
    rounds.complete();
  }

  private long id(@Nullable Section section, int number) {
    long[] known = ids.get(section);
    if (known == null || number >= known.length) {
      throw new IllegalStateException("no node " + number + " in " + section);
    }
    return known[number];
  }

  /** Makes room for a node's id while nobody else writes one. */
  private void reserve(Section section, int number) {
    long[] known = ids.get(section);
    if (known == null || number >= known.length) {
      rounds.complete();
      int room = Math.max(number + 1, known == null ? 1 << 12 : known.length * 2);
      ids.put(section, known == null ? new long[room] : Arrays.copyOf(known, room));
    }
  }

  private void flush(Section section) {
    Waiting rows = waiting.put(section, new Waiting());
    if (rows == null) {
      return;
    }
    for (List<List<Row>> round : rows.rounds) {
      List<Callable<Void>> transactions = new ArrayList<>();
      round.stream().filter(some -> !some.isEmpty()).forEach(some -> transactions.add(() -> {
        write(section, some);
        return null;
      }));
      if (!transactions.isEmpty()) {
        rounds.add(transactions);
      }
    }
  }

  private void write(Section section, List<Row> rows) {
    Statement statement = statement(section);
    Map<String, Object> parameters = Map.of("rows", rows.stream().map(Row::values).toList());
    try (Session own = driver.session(session)) {
      List<Long> created = own.executeWrite(tx -> {
        var result = statement.run(tx, parameters);
        return section.from() == null
            ? result.single().get("ids").asList(value -> value.asLong())
            : List.of();
      });
      long[] known = ids.get(section);
      for (int i = 0; i < created.size() && known != null; i++) {
        known[rows.get(i).number()] = created.get(i);
      }
    }
  }

  private static Statement statement(Section section) {
    return switch (section) {
      case PAPER_ID, AUTHOR_ID, VENUE_ID -> Statement.BUILD_IDENTIFIES;
      default -> Statement.valueOf("BUILD_" + section.name());
    };
  }
}
