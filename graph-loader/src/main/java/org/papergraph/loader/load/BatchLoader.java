package org.papergraph.loader.load;

import org.neo4j.driver.TransactionContext;
import org.papergraph.loader.graph.AssertionStore;
import org.papergraph.loader.identity.SourceAmendment;
import org.papergraph.loader.identity.SourcePerson;
import org.papergraph.loader.identity.SourceRecord;
import org.papergraph.loader.identity.Venues;

/**
 * Takes one batch of what sources say into the graph. The graph after a batch is what it would be if all of it had come
 * in any other order.
 */
final class BatchLoader {

  private final Reviser reviser;

  BatchLoader(Venues venues) {
    this.reviser = new Reviser(venues);
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
    Fates fates = records.fates();
    return new BatchOutcome(fates, amendments.fates(), persons.fates(),
        fates.added() - papersAdded);
  }
}
