package org.papergraph.loader.load;

import org.neo4j.driver.Session;
import org.neo4j.driver.TransactionContext;
import org.papergraph.loader.graph.LoadLog;
import org.papergraph.loader.identity.Venues;

/** Takes batches into the graph, each in a transaction together with the note that it has been. */
final class RecordWriter {

  /** Records that an empty graph takes in one transaction: a server with little memory still holds them. */
  private static final int FIRST = 5_000;

  private final Session session;
  private final BatchLoader loader;
  private final LoadLog.Begun load;
  private final Tallies tallies;

  RecordWriter(Session session, Venues venues, LoadLog.Begun load, Tallies tallies) {
    this.session = session;
    this.loader = new BatchLoader(venues);
    this.load = load;
    this.tallies = tallies;
  }

  /**
   * Writes the first records of an empty graph.
   *
   * @return true if these are all there are, so that topics and derived values are written too
   */
  boolean writeFirst(RecordFlow flow) {
    Said said = Said.none();
    String position = "";
    while (flow.hasNext() && said.size() < FIRST) {
      BatchReader.Batch batch = flow.next();
      said.addAll(batch.said());
      position = batch.position();
    }
    boolean complete = !flow.hasNext();
    if (said.size() > 0) {
      String checkpoint = position;
      tallies.wrote(session.executeWrite(tx -> noted(tx, checkpoint,
          loader.loadFirst(tx, said, load.number(), complete))));
    }
    return complete;
  }

  void write(BatchReader.Batch batch) {
    if (batch.said().size() > 0) {
      tallies.wrote(session.executeWrite(tx -> noted(tx, batch.position(),
          loader.load(tx, batch.said(), load.number()))));
    }
  }

  private BatchOutcome noted(TransactionContext tx, String checkpoint, BatchOutcome outcome) {
    LoadLog.checkpoint(tx, load, checkpoint, CountsJson.of(tallies.counts()));
    return outcome;
  }
}
