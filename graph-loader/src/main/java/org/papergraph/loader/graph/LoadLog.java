package org.papergraph.loader.graph;

import java.util.Collections;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.neo4j.driver.Driver;
import org.neo4j.driver.Record;
import org.neo4j.driver.Session;
import org.neo4j.driver.SessionConfig;
import org.neo4j.driver.TransactionContext;
import org.neo4j.driver.Value;
import org.neo4j.driver.Values;

/** The Load nodes: what was loaded when, and how far a load has come. */
public final class LoadLog {

  public static final String ROLLED_BACK = "ROLLED_BACK";
  public static final String ROLLING_BACK = "ROLLING_BACK";

  private final Driver driver;
  private final SessionConfig database;

  public LoadLog(Driver driver, SessionConfig database) {
    this.driver = driver;
    this.database = database;
  }

  /**
   * A load that has begun.
   *
   * @param number the graph's version
   * @param settled false if the load before did not end well, so that what it left must be looked through
   * @param empty true if there is nothing in the graph, not even what an unfinished rollback has left, nor a decision
   *   on who is who
   */
  public record Begun(long number, boolean settled, boolean empty) {

    String id() {
      return "load:" + number;
    }
  }

  /** @param lock shows that no other load is running, so that all that seem to have died */
  public Begun begin(LoadLock lock, List<String> files) {
    Map<String, Object> parameters = new HashMap<>();
    parameters.put("files", files);
    parameters.put("rollsBack", null);
    return begin(lock, parameters);
  }

  /** Begins to take a load back: that has a number of its own, since it makes a new version of the graph. */
  public Begun beginRollback(LoadLock lock, long number) {
    Begun begun = begin(lock, Map.of("files", List.of(), "rollsBack", number));
    mark(number, ROLLING_BACK);
    return begun;
  }

  private Begun begin(LoadLock lock, Map<String, Object> parameters) {
    if (!lock.isHeld()) {
      throw new IllegalStateException("the lock is not held any more");
    }
    State state = state();
    try (Session session = driver.session(database)) {
      if (state.building()) {
        erase(session);
      }
      Record row = session
          .executeWrite(tx -> Statement.START_LOAD.run(tx, parameters).single());
      return new Begun(row.get("number").asLong(),
          row.get("settled").asBoolean() && unfinished().isEmpty(),
          (state.building() || state.empty()) && !state.decided());
    }
  }

  /** Removes what an unfinished load has left of the graph it built, which nothing can make whole. */
  private static void erase(Session session) {
    session.run(Statement.ERASE.text()).consume();
    session.executeWriteWithoutResult(tx -> Statement.NOTE_ERASED.run(tx, Map.of()).consume());
  }

  /** Notes that from now on the graph is not whole until the load has finished. */
  public void beginBuilding(Begun load) {
    try (Session session = driver.session(database)) {
      session.executeWriteWithoutResult(
          tx -> Statement.NOTE_BUILDING.run(tx, Map.of("id", load.id())).consume());
    }
  }

  /**
   * What is there.
   *
   * @param building a load is building the graph or has left it unfinished: what is there is no graph yet
   * @param decided there are decisions on who is who
   * @param empty there is nothing else, not even what an unfinished rollback has left
   */
  public record State(boolean building, boolean decided, boolean empty) {
  }

  public State state() {
    try (Session session = driver.session(database)) {
      return session.executeRead(tx -> {
        Record row = Statement.GRAPH_STATE.run(tx, Map.of()).single();
        return new State(row.get("building").asBoolean(), row.get("decided").asBoolean(),
            row.get("empty").asBoolean());
      });
    }
  }

  /** Notes that all that a load alone has brought is gone from the graph. */
  public void rolledBack(long number) {
    mark(number, ROLLED_BACK);
  }

  /** The numbers of loads that somebody began to take back and did not end. */
  public List<Long> unfinished() {
    return dead(List.of(ROLLING_BACK));
  }

  /** The numbers of loads that do not stand. */
  public List<Long> dead() {
    return dead(List.of(ROLLED_BACK, ROLLING_BACK));
  }

  private List<Long> dead(List<String> statuses) {
    try (Session session = driver.session(database)) {
      return session.executeRead(tx -> Statement.DEAD_LOADS.run(tx, Map.of("statuses", statuses))
          .list(row -> row.get("number").asLong()));
    }
  }

  private void mark(long number, String status) {
    try (Session session = driver.session(database)) {
      session.executeWriteWithoutResult(tx -> Statement.MARK_LOAD
          .run(tx, Map.of("id", "load:" + number, "status", status)).consume());
    }
  }

  /** Notes progress, in the transaction that made it. */
  public static void checkpoint(TransactionContext tx, Begun load, String checkpoint,
      String counts) {
    Statement.CHECKPOINT_LOAD
        .run(tx, Map.of("id", load.id(), "checkpoint", checkpoint, "counts", counts)).consume();
  }

  /** @param sources the names of the sources whose records were read */
  public void finish(Begun load, String status, String counts, List<String> sources) {
    try (Session session = driver.session(database)) {
      session.executeWriteWithoutResult(tx -> Statement.FINISH_LOAD
          .run(tx, Map.of("id", load.id(), "status", status, "counts", counts,
              "sources", sources))
          .consume());
    }
  }

  /** Every load, oldest first: {@code number, startedAt, finishedAt, rolledBackAt, status, files, sources, counts}. */
  public List<Map<String, Object>> all() {
    return loads(Values.NULL);
  }

  /** The load with this number, if there is one. */
  public Optional<Map<String, Object>> one(long number) {
    return loads(Values.value(number)).stream().findFirst();
  }

  private List<Map<String, Object>> loads(Value number) {
    try (Session session = driver.session(database)) {
      return session.executeRead(tx -> Statement.LOADS
          .run(tx, Collections.singletonMap("number", number)).list(Record::asMap));
    }
  }

  /**
   * What goes with a load when it is taken back: {@code records, amendments, persons, concepts, papers, authors, venues, topics},
   * how many of them only it has brought, and {@code paperIds} and so on, the first of them.
   *
   * @param shown how many ids at most
   */
  public Map<String, Object> impact(long number, int shown) {
    Map<String, Object> parameters = Map.of("load", number, "dead", dead(), "limit", shown);
    try (Session session = driver.session(database)) {
      return session
          .executeRead(tx -> Statement.LOAD_IMPACT.run(tx, parameters).single().asMap());
    }
  }

  /** The latest loads, newest first. */
  public List<Map<String, Object>> latest(int limit) {
    try (Session session = driver.session(database)) {
      return session
          .executeRead(
              tx -> Statement.LAST_LOADS.run(tx, Map.of("limit", limit)).list(Record::asMap));
    }
  }

  /** Nodes by label and relationships by type. */
  public Map<String, Long> counts() {
    try (Session session = driver.session(database)) {
      return session.executeRead(tx -> counts(Statement.COUNTS.run(tx, Map.of()).single()));
    }
  }

  private static Map<String, Long> counts(Record row) {
    Map<String, Long> counts = new LinkedHashMap<>();
    row.keys().forEach(name -> counts.put(name, row.get(name).asLong()));
    return counts;
  }
}
