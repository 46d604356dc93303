package org.papergraph.loader.load;

import java.util.List;
import org.neo4j.driver.Session;
import org.neo4j.driver.TransactionContext;
import org.papergraph.loader.graph.LoadLog;
import org.papergraph.loader.graph.StoredConcept;
import org.papergraph.loader.graph.VocabularyStore;
import org.papergraph.loader.identity.Venues;

/** Takes batches into the graph, each in a transaction together with the note that it has been. */
final class RecordWriter {

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

  void write(BatchReader.Batch batch) {
    List<StoredConcept> concepts = batch.terms().stream()
        .map(term -> StoredConcept.of(term, load.number())).toList();
    if (!concepts.isEmpty()) {
      tallies.learned(concepts.size(),
          session.executeWrite(tx -> VocabularyStore.add(tx, concepts)));
    }
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
