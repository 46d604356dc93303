package org.papergraph.loader.load;

import java.util.List;
import java.util.Map;
import java.util.function.BiConsumer;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.neo4j.driver.Driver;
import org.neo4j.driver.Session;
import org.neo4j.driver.SessionConfig;
import org.neo4j.driver.TransactionContext;
import org.papergraph.loader.graph.AuthorFinder;
import org.papergraph.loader.graph.DecisionLog;
import org.papergraph.loader.graph.LoadLock;
import org.papergraph.loader.graph.LoadLog;
import org.papergraph.loader.graph.Migrations;
import org.papergraph.loader.graph.StoredDecision;
import org.papergraph.loader.identity.AuthorDecision;
import org.papergraph.loader.identity.Venues;

/**
 * Takes people's decisions about who is who, and takes them back. Each is a load of its own kind: it has the lock, a
 * number that becomes the graph's version, and what a crash leaves undone the next one does first.
 */
public final class AuthorCuration {

  private final Driver driver;
  private final SessionConfig database;

  public AuthorCuration(Driver driver, SessionConfig database) {
    this.driver = driver;
    this.database = database;
  }

  /**
   * A decision that was taken.
   *
   * @param number by which it can be taken back
   * @param author the author whom it made: of all names that were merged, or of the papers that were split off
   */
  public record Outcome(long number, String author) {
  }

  /**
   * Decides that these are one person.
   *
   * @param authors two or more ids that authors answer to
   * @throws DecisionException if an id stands for no author or several, or if they are one already
   */
  public Outcome merge(List<String> authors, @Nullable String reason) {
    return decide("merge", reason, check -> check.merge(authors));
  }

  /**
   * Decides that what the author wrote of these papers is another person's.
   *
   * @throws DecisionException if an id stands for no author or paper, if the author did not write one of the papers, or
   *   wrote no other
   */
  public Outcome split(String author, List<String> papers, @Nullable String reason) {
    return decide("split", reason, check -> check.split(author, papers));
  }

  /**
   * Takes a decision back.
   *
   * @throws DecisionException if there is no such decision, or it has been taken back already
   */
  public void undo(long number) {
    change("undo " + number, check -> check.undo(number), DecisionLog::undo);
  }

  /** All decisions, in the order in which they were taken. */
  public List<StoredDecision> decisions() {
    try (Session session = driver.session(database)) {
      return session.executeRead(DecisionLog::all);
    }
  }

  private Outcome decide(String what, @Nullable String reason,
      Function<DecisionCheck, AuthorDecision> choice) {
    AuthorDecision decision = change(what, choice,
        (tx, load, taken) -> DecisionLog.record(tx, load, taken, reason));
    try (Session session = driver.session(database)) {
      return new Outcome(decision.number(), session.executeRead(
          tx -> new AuthorFinder(tx).author(decision.ids().getLast()).author()));
    }
  }

  private AuthorDecision change(String what, Function<DecisionCheck, AuthorDecision> choice,
      Change change) {
    new Migrations(driver, database).apply();
    try (LoadLock lock = LoadLock.acquire(driver, database);
        Session session = driver.session(database)) {
      LoadLog log = new LoadLog(driver, database);
      if (isUnsettled(log)) {
        run(log, lock, "what the load before left undone", (load, completion) -> completion.run());
      }
      AuthorDecision decision = session.executeRead(tx -> choice.apply(new DecisionCheck(tx)));
      run(log, lock, "authors " + what + " (decision " + decision.number() + ")",
          (load, completion) -> {
            session.executeWriteWithoutResult(tx -> change.write(tx, load, decision));
            completion.derive();
          });
      return decision;
    }
  }

  private static boolean isUnsettled(LoadLog log) {
    List<Map<String, Object>> latest = log.latest(1);
    return !latest.isEmpty() && !"FINISHED".equals(latest.getFirst().get("status"));
  }

  private void run(LoadLog log, LoadLock lock, String what,
      BiConsumer<LoadLog.Begun, Settling> work) {
    LoadLog.Begun load = log.begin(lock, List.of(what));
    Tallies nothing = new Tallies();
    try {
      work.accept(load,
          new Settling(driver, database, Venues.standard(), LoadProgress.SILENT));
      log.finish(load, "FINISHED", CountsJson.of(nothing.counts()), nothing.sources());
    } catch (RuntimeException e) {
      Loader.fail(log, load, nothing, e);
      throw e;
    }
  }

  @FunctionalInterface
  private interface Change {

    void write(TransactionContext tx, LoadLog.Begun load, AuthorDecision decision);
  }
}
