package org.papergraph.loader.graph;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.neo4j.driver.Driver;
import org.neo4j.driver.Record;
import org.neo4j.driver.Session;
import org.neo4j.driver.SessionConfig;
import org.neo4j.driver.TransactionContext;

/** The Load nodes: what was loaded when, and how far a load has come. */
public final class LoadLog {

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
   * @param first true if there is nothing in the graph, or only what a first load has left unfinished
   * @param unfinished true if it did
   */
  public record Begun(long number, boolean settled, boolean first, boolean unfinished) {

    String id() {
      return "load:" + number;
    }
  }

  /** @param lock shows that no other load is running, so that all that seem to have died */
  public Begun begin(LoadLock lock, List<String> files) {
    if (!lock.isHeld()) {
      throw new IllegalStateException("the lock is not held any more");
    }
    try (Session session = driver.session(database)) {
      Record row = session
          .executeWrite(tx -> Statement.START_LOAD.run(tx, Map.of("files", files)).single());
      return new Begun(row.get("number").asLong(), row.get("settled").asBoolean(),
          row.get("first").asBoolean(), row.get("unfinished").asBoolean());
    }
  }

  /** Removes what an unfinished first load has left, so that the graph is empty. */
  public void erase() {
    try (Session session = driver.session(database)) {
      session.run(Statement.ERASE.text()).consume();
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

  /** The latest loads, newest first. */
  public List<Map<String, Object>> latest(int limit) {
    try (Session session = driver.session(database)) {
      return session
          .executeRead(
              tx -> Statement.LAST_LOADS.run(tx, Map.of("limit", limit)).list(Record::asMap));
    }
  }

  /** True if the latest load was the first and did not end: what it has left is no graph yet. */
  public boolean isFirstUnfinished() {
    return latest(1).stream()
        .anyMatch(load -> load.get("first") != null && !"FINISHED".equals(load.get("status")));
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
