package org.papergraph.loader.graph;

import java.time.Duration;
import java.util.Map;
import org.neo4j.driver.Driver;
import org.neo4j.driver.Session;
import org.neo4j.driver.SessionConfig;
import org.neo4j.driver.Transaction;
import org.neo4j.driver.TransactionConfig;
import org.neo4j.driver.exceptions.ClientException;
import org.neo4j.driver.exceptions.TransientException;

/**
 * Keeps a second loader from the graph. The lock is a write lock that an open transaction holds; it is never committed,
 * so it is gone as soon as the holder's connection is, however the holder ended.
 */
public final class LoadLock implements AutoCloseable {

  /** How long another load that is about to end is waited for. */
  private static final Duration PATIENCE = Duration.ofSeconds(3);

  private final Session session;
  private final Transaction transaction;

  private LoadLock(Session session, Transaction transaction) {
    this.session = session;
    this.transaction = transaction;
  }

  /** @throws GraphException if another load runs on this graph */
  public static LoadLock acquire(Driver driver, SessionConfig database) {
    Session probe = driver.session(database);
    try {
      // A transaction with a timeout would lose the lock when that is over, so the lock is tried first with one.
      try (Transaction attempt = probe
          .beginTransaction(TransactionConfig.builder().withTimeout(PATIENCE).build())) {
        lock(attempt);
        attempt.rollback();
      }
      Transaction transaction = probe.beginTransaction();
      lock(transaction);
      return new LoadLock(probe, transaction);
    } catch (ClientException | TransientException e) {
      probe.close();
      if (e.code().contains("TransactionTimedOut") || e.code().contains("Terminated")
          || e.code().contains("Lock")) {
        throw new GraphException(
            "Another load is writing to this graph. Wait until it has ended (papergraph status"
                + " shows it), then try again.",
            e);
      }
      throw e;
    }
  }

  private static void lock(Transaction transaction) {
    transaction.run(Statement.LOCK.text(), Map.of("holder", ProcessHandle.current().pid()))
        .consume();
  }

  boolean isHeld() {
    return transaction.isOpen();
  }

  @Override
  public void close() {
    try (session) {
      transaction.close();
    }
  }
}
