package org.papergraph.loader.load;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.neo4j.driver.TransactionContext;
import org.papergraph.loader.graph.AssertionStore;
import org.papergraph.loader.graph.DecisionLog;
import org.papergraph.loader.graph.ImageWriter;
import org.papergraph.loader.identity.Origins;
import org.papergraph.loader.identity.PaperEvidence;
import org.papergraph.loader.identity.ResolvedPaper;
import org.papergraph.loader.identity.SourceAmendment;
import org.papergraph.loader.identity.SourcePerson;
import org.papergraph.loader.identity.SourceRecord;
import org.papergraph.loader.identity.Venues;
import org.papergraph.loader.image.GraphImage;

/**
 * Takes one batch of what sources say into the graph. The graph after a batch is what it would be if all of it had come
 * in any other order.
 */
final class BatchLoader {

  private final Venues venues;
  private final Reviser reviser;

  BatchLoader(Venues venues) {
    this.venues = venues;
    this.reviser = new Reviser(venues);
  }

  /**
   * Takes the first batch into an empty graph, with all that is derived from it.
   *
   * @param complete true if no others follow, so that topics can be told
   */
  BatchOutcome loadFirst(TransactionContext tx, Said batch, long loadNumber, boolean complete) {
    Intake<SourceRecord> records = Intake.first(AssertionStore.RECORDS, batch.records(),
        loadNumber);
    Intake<SourceAmendment> amendments = Intake.first(AssertionStore.AMENDMENTS,
        batch.amendments(), loadNumber);
    Intake<SourcePerson> persons = Intake.first(AssertionStore.PERSONS, batch.persons(),
        loadNumber);
    GraphImage image = GraphImage.of(
        new PaperEvidence(records.delta().written(), amendments.delta().written()),
        persons.delta().said(), venues, DecisionLog.active(tx));
    ImageWriter writer = new ImageWriter(tx);
    writer.write(image, records.delta().written(), amendments.delta().written(),
        persons.delta().written());
    keep(tx, records, amendments, persons);
    if (complete) {
      TopicTable topics = topics(image.papers());
      writer.write(topics.topics(), topics.links());
    }
    return outcome(records, amendments, persons, image.papers().size());
  }

  BatchOutcome load(TransactionContext tx, Said batch, long loadNumber) {
    Intake<SourceRecord> records = Intake.of(tx, AssertionStore.RECORDS, batch.records(),
        loadNumber);
    Intake<SourceAmendment> amendments = Intake.of(tx, AssertionStore.AMENDMENTS,
        batch.amendments(), loadNumber);
    Intake<SourcePerson> persons = Intake.of(tx, AssertionStore.PERSONS, batch.persons(),
        loadNumber);
    keep(tx, records, amendments, persons);
    long papersAdded = reviser.revise(tx, records.delta(), amendments.delta(), persons.delta());
    return outcome(records, amendments, persons, papersAdded);
  }

  private static void keep(TransactionContext tx, Intake<?>... intakes) {
    for (Intake<?> intake : intakes) {
      intake.keep(tx);
    }
  }

  private static BatchOutcome outcome(Intake<SourceRecord> records,
      Intake<SourceAmendment> amendments, Intake<SourcePerson> persons, long papersAdded) {
    BatchOutcome outcome = records.outcome();
    long merged = outcome.added() - papersAdded;
    return outcome.and(amendments.outcome()).and(persons.outcome()).withMerged(merged);
  }

  private static TopicTable topics(Map<String, ResolvedPaper> papers) {
    Map<String, Origins> origins = new HashMap<>();
    papers.forEach((id, paper) -> origins.put(id, paper.origins()));
    return TopicTable.of(papers.values().stream()
        .map(paper -> TopicTable.taggable(paper.id(), paper.properties())).toList(), origins,
        List.of());
  }
}
