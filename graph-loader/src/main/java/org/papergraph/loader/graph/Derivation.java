package org.papergraph.loader.graph;

import java.util.List;
import java.util.Map;
import org.neo4j.driver.Driver;
import org.neo4j.driver.Session;
import org.neo4j.driver.SessionConfig;
import org.papergraph.loader.identity.Venues;

/**
 * Recomputes what is derived from the graph, for everything that bears the label {@code Stale}, and takes the label
 * off. Every step can be repeated: after a crash the label is still there and the next load does the rest.
 */
public final class Derivation {

  private static final int CHUNK = 1_000;

  private final Driver driver;
  private final SessionConfig database;
  private final Venues venues;

  public Derivation(Driver driver, SessionConfig database, Venues venues) {
    this.driver = driver;
    this.database = database;
    this.venues = venues;
  }

  public void run() {
    try (Session session = driver.session(database)) {
      derivePapers(session);
      deriveAuthors(session);
      deriveVenues(session);
    }
  }

  private static void derivePapers(Session session) {
    for (List<String> ids : Chunks.of(stale(session, Statement.STALE_PAPERS), CHUNK)) {
      session.executeWriteWithoutResult(tx -> {
        Statement.DROP_CITATIONS.write(tx, "ids", ids);
        Statement.DERIVE_CITATIONS.write(tx, "ids", ids);
        Statement.SETTLE_PAPERS.write(tx, "ids", ids);
      });
    }
  }

  /** Pairs need the label on both ends, so no author loses it before all pairs are done. */
  private static void deriveAuthors(Session session) {
    List<String> stale = stale(session, Statement.STALE_AUTHORS);
    new CoAuthors(session).derive(stale, CHUNK);
    for (List<String> ids : Chunks.of(stale, CHUNK)) {
      session.executeWriteWithoutResult(tx -> new AuthorFacts(tx).settle(ids));
    }
  }

  private void deriveVenues(Session session) {
    for (List<String> ids : Chunks.of(stale(session, Statement.STALE_VENUES), CHUNK)) {
      session.executeWriteWithoutResult(tx -> new VenueFacts(tx, venues).settle(ids));
    }
  }

  private static List<String> stale(Session session, Statement statement) {
    return session
        .executeRead(tx -> statement.run(tx, Map.of()).list(row -> row.get("id").asString()));
  }
}
