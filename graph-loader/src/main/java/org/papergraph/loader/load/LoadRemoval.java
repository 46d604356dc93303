package org.papergraph.loader.load;

import java.util.List;
import org.neo4j.driver.Driver;
import org.neo4j.driver.Session;
import org.neo4j.driver.SessionConfig;
import org.neo4j.driver.TransactionContext;
import org.papergraph.loader.graph.AssertionStore;
import org.papergraph.loader.graph.Formers;
import org.papergraph.loader.graph.LoadLog;
import org.papergraph.loader.graph.VocabularyStore;
import org.papergraph.loader.identity.SourceAmendment;
import org.papergraph.loader.identity.SourcePerson;
import org.papergraph.loader.identity.SourceRecord;
import org.papergraph.loader.identity.Venues;

/**
 * Takes what a load has brought out of the graph: what other loads have brought too stays, and where it had replaced
 * something older that is back. Goes on batch by batch until nothing names the load as the first that brought it, so it
 * can be interrupted at any time and begun again. What is derived is not touched.
 */
final class LoadRemoval {

  private final Driver driver;
  private final SessionConfig database;
  private final LoadLog log;
  private final Reviser reviser;
  private final int batchSize;

  /** @param batchSize records a transaction, 1 or more */
  LoadRemoval(Driver driver, SessionConfig database, Venues venues, int batchSize) {
    this.batchSize = batchSize;
    this.driver = driver;
    this.database = database;
    this.log = new LoadLog(driver, database);
    this.reviser = new Reviser(venues);
  }

  /**
   * What became of what the load was the first to bring.
   *
   * @param removed nobody else has brought it
   * @param restored an older content counts again
   * @param kept another load has brought the same
   */
  record Outcome(long removed, long restored, long kept) {

    Outcome and(Outcome other) {
      return new Outcome(removed + other.removed, restored + other.restored, kept + other.kept);
    }

    long size() {
      return removed + restored + kept;
    }
  }

  /** Ends what was begun by a rollback that did not come to its end. */
  void finish() {
    for (long number : log.unfinished()) {
      remove(number);
      log.rolledBack(number);
    }
  }

  Outcome remove(long number) {
    List<Long> dead = log.dead();
    try (Session session = driver.session(database)) {
      long formers;
      do {
        formers = session.executeWrite(tx -> Formers.rollBack(tx, number, dead, batchSize));
      } while (formers > 0);
      Outcome all = new Outcome(0, 0, 0);
      Outcome batch;
      do {
        batch = session.executeWrite(tx -> concepts(tx, number));
        all = all.and(batch);
      } while (batch.size() > 0);
      do {
        batch = session.executeWrite(tx -> batch(tx, number, dead));
        all = all.and(batch);
      } while (batch.size() > 0);
      return all;
    }
  }

  private static Outcome concepts(TransactionContext tx, long number) {
    VocabularyStore.Removed removed = VocabularyStore.remove(tx, number);
    return new Outcome(removed.gone(), 0, removed.kept());
  }

  private Outcome batch(TransactionContext tx, long number, List<Long> dead) {
    Withdrawal<SourceRecord> records = Withdrawal.of(tx, AssertionStore.RECORDS, number, dead,
        batchSize);
    Withdrawal<SourceAmendment> amendments = Withdrawal.of(tx, AssertionStore.AMENDMENTS, number,
        dead, batchSize);
    Withdrawal<SourcePerson> persons = Withdrawal.of(tx, AssertionStore.PERSONS, number, dead,
        batchSize);
    reviser.revise(tx, records.delta(), amendments.delta(), persons.delta());
    return records.outcome().and(amendments.outcome()).and(persons.outcome());
  }
}
