package org.papergraph.loader.load;

import java.util.ArrayList;
import java.util.List;
import org.neo4j.driver.Session;
import org.neo4j.driver.TransactionContext;
import org.papergraph.loader.graph.LoadLog;
import org.papergraph.loader.graph.VocabularyStore;
import org.papergraph.loader.identity.SourceRecord;
import org.papergraph.loader.identity.Venues;
import org.papergraph.loader.record.VocabularyTerm;

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
    List<SourceRecord> records = new ArrayList<>();
    List<VocabularyTerm> terms = new ArrayList<>();
    String position = "";
    while (flow.hasNext() && records.size() + terms.size() < FIRST) {
      BatchReader.Batch batch = flow.next();
      records.addAll(batch.records());
      terms.addAll(batch.terms());
      position = batch.position();
    }
    if (records.isEmpty() && terms.isEmpty()) {
      return !flow.hasNext();
    }
    String checkpoint = position;
    boolean last = !flow.hasNext();
    First first = session.executeWrite(tx -> {
      long learned = VocabularyStore.add(tx, terms);
      boolean complete = last && !VocabularyStore.exists(tx);
      BatchOutcome outcome = loader.loadFirst(tx, records, load.number(), complete);
      return new First(noted(tx, checkpoint, outcome), learned, complete);
    });
    tallies.learned(first.learned());
    tallies.wrote(first.outcome());
    return first.complete();
  }

  /** Topics depend on what vocabularies tell, so with one they are found in the graph, when all is there. */
  private record First(BatchOutcome outcome, long learned, boolean complete) {
  }

  void write(BatchReader.Batch batch) {
    List<VocabularyTerm> terms = batch.terms();
    if (!terms.isEmpty()) {
      tallies.learned(session.executeWrite(tx -> VocabularyStore.add(tx, terms)));
    }
    if (!batch.records().isEmpty()) {
      tallies.wrote(session.executeWrite(tx -> noted(tx, batch.position(),
          loader.load(tx, batch.records(), load.number()))));
    }
  }

  private BatchOutcome noted(TransactionContext tx, String checkpoint, BatchOutcome outcome) {
    LoadLog.checkpoint(tx, load, checkpoint, CountsJson.of(tallies.counts()));
    return outcome;
  }
}
