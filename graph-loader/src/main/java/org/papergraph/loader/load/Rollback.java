package org.papergraph.loader.load;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.neo4j.driver.Driver;
import org.neo4j.driver.SessionConfig;
import org.papergraph.loader.graph.GraphException;
import org.papergraph.loader.graph.LoadLock;
import org.papergraph.loader.graph.LoadLog;
import org.papergraph.loader.graph.Migrations;
import org.papergraph.loader.identity.Venues;

/**
 * Takes back a load: the graph is as if it had never been, whatever was loaded before and since. One that was
 * interrupted is ended by the next load or by being begun again.
 */
public final class Rollback {

  private final Driver driver;
  private final SessionConfig database;
  private final LoadProgress progress;
  private final int batchSize;
  private final LoadLog log;
  private final Venues venues = Venues.standard();

  /** @param batchSize records a transaction, 1 or more */
  public Rollback(Driver driver, SessionConfig database, LoadProgress progress, int batchSize) {
    this.batchSize = batchSize;
    this.driver = driver;
    this.database = database;
    this.progress = progress;
    this.log = new LoadLog(driver, database);
  }

  /**
   * @throws GraphException if there is no such load, it has been taken back already or is a rollback itself, or another
   *   load runs
   */
  public RollbackReport run(long number) {
    progress.step(LoadProgress.Step.CONNECT);
    new Migrations(driver, database).apply();
    try (LoadLock lock = LoadLock.acquire(driver, database)) {
      check(number);
      Map<String, Long> before = log.counts();
      LoadLog.Begun begun = log.beginRollback(lock, number);
      try {
        LoadRemoval removal = new LoadRemoval(driver, database, venues, batchSize);
        LoadRemoval.Outcome outcome = removal.remove(number);
        log.rolledBack(number);
        removal.finish();
        new Settling(driver, database, venues, progress).run();
        log.finish(begun, "FINISHED", "{\"removed\":%d,\"restored\":%d,\"kept\":%d}"
            .formatted(outcome.removed(), outcome.restored(), outcome.kept()), List.of());
        return new RollbackReport(number, begun.number(), outcome.removed(), outcome.restored(),
            outcome.kept(), difference(before, log.counts()));
      } catch (RuntimeException e) {
        fail(begun, e);
        throw e;
      }
    }
  }

  /** @throws GraphException if this load cannot be taken back */
  public void check(long number) {
    Map<String, Object> load = log.one(number).orElseThrow(() -> new GraphException(
        "There is no load " + number + "; papergraph loads list shows those that there are."));
    if (LoadLog.ROLLED_BACK.equals(load.get("status"))) {
      throw new GraphException("Load " + number + " has been rolled back already, on "
          + load.get("rolledBackAt") + ".");
    }
    if (load.get("rollsBack") != null) {
      throw new GraphException("Load " + number + " is the rollback of load "
          + load.get("rollsBack") + ". To undo it, load the files of load " + load.get("rollsBack")
          + " again.");
    }
  }

  private static Map<String, Long> difference(Map<String, Long> before, Map<String, Long> after) {
    Map<String, Long> difference = new LinkedHashMap<>();
    after.forEach((name, count) -> difference.put(name, count - before.getOrDefault(name, 0L)));
    return difference;
  }

  /** The failure that matters is the first: a database that is gone cannot note that it is. */
  private void fail(LoadLog.Begun begun, RuntimeException failure) {
    try {
      log.finish(begun, "FAILED", "{}", List.of());
    } catch (RuntimeException e) {
      failure.addSuppressed(e);
    }
  }
}
