package org.papergraph.loader.graph;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Deque;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.jspecify.annotations.Nullable;
import org.neo4j.driver.Driver;
import org.neo4j.driver.NotificationConfig;
import org.neo4j.driver.Session;
import org.neo4j.driver.SessionConfig;
import org.papergraph.loader.image.GraphSink;
import org.papergraph.loader.image.Section;

/**
 * Writes a graph into an empty database over Bolt. Nothing is looked for: nodes are created, and relationships found
 * their ends by the numbers that the database gave those. Two transactions run at a time, each of rows of one section.
 */
public final class BoltSink implements GraphSink, AutoCloseable {

  private static final int NODES = 2_000;
  private static final int RELATIONSHIPS = 10_000;
  private static final int THREADS = 2;
  private static final int AHEAD = 4;

  private final Driver driver;
  private final SessionConfig session;
  private final ExecutorService writers = Executors.newFixedThreadPool(THREADS,
      Thread.ofPlatform().name("writer-", 0).daemon().factory());
  private final Map<Section, Batch> batches = new EnumMap<>(Section.class);
  private final Map<Section, long[]> ids = new EnumMap<>(Section.class);
  private final Deque<Written> running = new ArrayDeque<>();

  public BoltSink(Driver driver, SessionConfig database) {
    this.driver = driver;
    SessionConfig.Builder builder = SessionConfig.builder()
        .withNotificationConfig(NotificationConfig.disableAllConfig());
    database.database().ifPresent(builder::withDatabase);
    this.session = builder.build();
  }

  @Override
  public void node(Section section, int number, @Nullable Object... values) {
    Batch batch = batches.computeIfAbsent(section, key -> new Batch());
    batch.numbers.add(number);
    batch.rows.add(Arrays.asList(values));
    if (batch.rows.size() >= NODES) {
      flush(section);
    }
  }

  @Override
  public void relationship(Section section, int from, int to, @Nullable Object... values) {
    Batch batch = batches.get(section);
    if (batch == null) {
      completeNodes();
      batch = new Batch();
      batches.put(section, batch);
    }
    List<@Nullable Object> row = new ArrayList<>(values.length + 2);
    row.add(id(section.from(), from));
    row.add(id(section.to(), to));
    row.addAll(Arrays.asList(values));
    batch.rows.add(row);
    if (batch.rows.size() >= RELATIONSHIPS) {
      flush(section);
    }
  }

  /** Writes what is still waiting. */
  public void complete() {
    List.copyOf(batches.keySet()).forEach(this::flush);
    drain(0);
  }

  @Override
  public void close() {
    writers.shutdownNow();
  }

  /** The rows of one section that wait for their transaction. */
  private static final class Batch {
    private final List<Integer> numbers = new ArrayList<>();
    private final List<List<@Nullable Object>> rows = new ArrayList<>();
  }

  /** A transaction under way; the ids are those of its nodes in the order of the numbers. */
  private record Written(Section section, List<Integer> numbers, Future<List<Long>> ids) {
  }

  private void completeNodes() {
    List.copyOf(batches.keySet()).stream().filter(section -> section.from() == null)
        .forEach(this::flush);
    drain(0);
  }

  private long id(@Nullable Section section, int number) {
    long[] known = ids.get(section);
    if (known == null || number >= known.length) {
      throw new IllegalStateException("no node " + number + " in " + section);
    }
    return known[number];
  }

  private void flush(Section section) {
    Batch batch = batches.get(section);
    if (batch == null || batch.rows.isEmpty()) {
      return;
    }
    batches.put(section, new Batch());
    running.add(new Written(section, batch.numbers,
        writers.submit(() -> write(section, batch.rows))));
    drain(THREADS + AHEAD);
  }

  private List<Long> write(Section section, List<List<@Nullable Object>> rows) {
    Statement statement = statement(section);
    try (Session own = driver.session(session)) {
      return own.executeWrite(tx -> {
        var result = statement.run(tx, Map.of("rows", rows));
        return section.from() == null
            ? result.single().get("ids").asList(value -> value.asLong())
            : List.of();
      });
    }
  }

  private static Statement statement(Section section) {
    return switch (section) {
      case PAPER_ID, AUTHOR_ID, VENUE_ID -> Statement.BUILD_IDENTIFIES;
      default -> Statement.valueOf("BUILD_" + section.name());
    };
  }

  /** Waits until no more than so many transactions run. */
  private void drain(int most) {
    while (running.size() > most) {
      Written written = running.remove();
      List<Long> created = result(written.ids());
      for (int i = 0; i < created.size(); i++) {
        put(written.section(), written.numbers().get(i), created.get(i));
      }
    }
  }

  private void put(Section section, int number, long id) {
    long[] known = ids.computeIfAbsent(section, key -> new long[1024]);
    if (number >= known.length) {
      known = Arrays.copyOf(known, Math.max(number + 1, known.length + known.length / 2));
      ids.put(section, known);
    }
    known[number] = id;
  }

  private static List<Long> result(Future<List<Long>> future) {
    try {
      return future.get();
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException("interrupted while writing", e);
    } catch (ExecutionException e) {
      if (e.getCause() instanceof RuntimeException cause) {
        throw cause;
      }
      throw new IllegalStateException(e.getCause());
    }
  }
}
