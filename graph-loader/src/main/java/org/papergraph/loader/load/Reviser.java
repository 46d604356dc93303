package org.papergraph.loader.load;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.neo4j.driver.TransactionContext;
import org.papergraph.loader.graph.Delta;
import org.papergraph.loader.graph.GraphWriter;
import org.papergraph.loader.graph.Neighbourhood;
import org.papergraph.loader.graph.NewCitations;
import org.papergraph.loader.graph.PaperChanges;
import org.papergraph.loader.identity.Brought;
import org.papergraph.loader.identity.PaperResolution;
import org.papergraph.loader.identity.SourceAmendment;
import org.papergraph.loader.identity.SourcePerson;
import org.papergraph.loader.identity.SourceRecord;
import org.papergraph.loader.identity.Venues;

/**
 * Makes the graph follow a change of what is said. The papers of the neighbourhood, that is of all records which share
 * an id or a title with the change, are resolved twice, without the change and with it, and the difference is written.
 */
final class Reviser {

  private final PaperResolution resolution;

  Reviser(Venues venues) {
    this.resolution = new PaperResolution(venues);
  }

  /** Returns by how many papers the graph has grown. */
  long revise(TransactionContext tx, Delta<SourceRecord> records, Delta<SourceAmendment> amended,
      Delta<SourcePerson> persons) {
    Delta<SourceAmendment> amendments = new NewCitations(tx).write(amended);
    if (records.isEmpty() && amendments.isEmpty() && persons.isEmpty()) {
      return 0;
    }
    Neighbourhood before = Neighbourhood.of(tx, records.said(), amendments.said());
    Neighbourhood after = before.after(records, amendments);
    PaperChanges changes = new PaperChanges(resolution.resolve(before.evidence()),
        resolution.resolve(after.evidence()));
    new GraphWriter(tx).write(new GraphWriter.Revision(changes,
        rewritten(before, after, changes), records, amendments, persons));
    return changes.after().size() - (long) changes.before().size();
  }

  /** Records that are new or changed, or describe another paper than before. */
  private static List<Brought<SourceRecord>> rewritten(Neighbourhood before, Neighbourhood after,
      PaperChanges changes) {
    Map<String, String> oldPapers = PaperChanges.papersByRecord(changes.before());
    Map<String, String> newPapers = PaperChanges.papersByRecord(changes.after());
    return after.records().entrySet().stream()
        .filter(entry -> !entry.getValue().equals(before.records().get(entry.getKey()))
            || !Objects.equals(oldPapers.get(entry.getKey()), newPapers.get(entry.getKey())))
        .map(Map.Entry::getValue)
        .toList();
  }
}
