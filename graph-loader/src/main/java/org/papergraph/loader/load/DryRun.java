package org.papergraph.loader.load;

import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.neo4j.driver.Driver;
import org.neo4j.driver.Session;
import org.neo4j.driver.SessionConfig;
import org.neo4j.driver.TransactionContext;
import org.papergraph.loader.compact.Spill;
import org.papergraph.loader.graph.AssertionStore;
import org.papergraph.loader.graph.GraphException;
import org.papergraph.loader.graph.LoadLog;
import org.papergraph.loader.graph.StoredConcept;
import org.papergraph.loader.graph.VocabularyStore;
import org.papergraph.loader.identity.SourceAmendment;
import org.papergraph.loader.identity.SourcePerson;
import org.papergraph.loader.identity.SourceRecord;
import org.papergraph.loader.identity.Venues;
import org.papergraph.loader.load.LoadProgress.Step;

/**
 * Says what a load would do and does none of it: each batch is compared with the graph, and with what the batches before
 * it would have made of it. Which records describe one paper is told of an empty graph only.
 */
public final class DryRun {

  private final Driver driver;
  private final SessionConfig database;
  private final LoadOptions options;
  private final LoadProgress progress;
  private final Map<String, StoredConcept> concepts = new HashMap<>();

  public DryRun(Driver driver, LoadOptions options, LoadProgress progress) {
    this.driver = driver;
    this.database = options.session();
    this.options = options;
    this.progress = progress;
  }

  /**
   * Reads files, directories and archives, in this order.
   *
   * @return the report of such a load, with the number {@link LoadReport#NONE} and the graph as it is
   * @throws GraphException if there is no whole graph to compare with
   * @throws org.neo4j.driver.exceptions.Neo4jException if the database cannot be reached or refuses
   */
  public LoadReport of(List<Path> paths) {
    Instant begin = Instant.now();
    progress.step(Step.CONNECT);
    LoadLog log = new LoadLog(driver, database);
    LoadLog.State state = log.state();
    if (state.building()) {
      throw new GraphException("A first load is filling this graph, or was cut off while it did."
          + " Wait for its end, or load again, before a dry run.");
    }
    Tallies tallies = new Tallies();
    progress.step(Step.SURVEY);
    try (RecordFlow flow = new RecordFlow(paths, options, tallies, progress)) {
      if (state.empty() && !state.decided()) {
        build(flow, tallies);
      } else {
        compare(flow, tallies);
      }
    }
    return new LoadReport(LoadReport.NONE, tallies.counts(), log.counts(), tallies.firstRefused(),
        tallies.firstNotes(), tallies.skipped(), Duration.between(begin, Instant.now()));
  }

  /** The first load knows all records before it writes one. */
  private void build(RecordFlow flow, Tallies tallies) {
    try (FirstLoad first = new FirstLoad(Spill.TEMPORARY, Venues.standard(), LoadReport.NONE)) {
      first.read(flow);
      try (Session session = driver.session(database)) {
        tallies.learned(first.terms(),
            session.executeRead(tx -> learned(tx, first.vocabulary())));
      }
      tallies.wrote(first.count());
    }
  }

  private void compare(RecordFlow flow, Tallies tallies) {
    try (Session session = driver.session(database);
        Rehearsal<SourceRecord> records = new Rehearsal<>(AssertionStore.RECORDS);
        Rehearsal<SourceAmendment> amendments = new Rehearsal<>(AssertionStore.AMENDMENTS);
        Rehearsal<SourcePerson> persons = new Rehearsal<>(AssertionStore.PERSONS)) {
      while (flow.hasNext()) {
        BatchReader.Batch batch = flow.next();
        List<StoredConcept> told = batch.terms().stream()
            .map(term -> StoredConcept.of(term, LoadReport.NONE)).toList();
        Said said = batch.said();
        tallies.learned(told.size(), session.executeRead(tx -> learned(tx, told)));
        tallies.wrote(session.executeRead(tx -> new BatchOutcome(records.take(tx, said.records()),
            amendments.take(tx, said.amendments()), persons.take(tx, said.persons()), 0)));
      }
    }
  }

  private VocabularyStore.Learned learned(TransactionContext tx,
      Collection<StoredConcept> told) {
    Map<String, StoredConcept> known = VocabularyStore.known(tx, told);
    known.putAll(concepts);
    VocabularyStore.Change change = VocabularyStore.change(known, told);
    change.after().forEach(concept -> concepts.put(concept.key(), concept));
    return change.learned();
  }
}
