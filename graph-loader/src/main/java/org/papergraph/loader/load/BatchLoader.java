package org.papergraph.loader.load;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.neo4j.driver.TransactionContext;
import org.papergraph.loader.graph.GraphWriter;
import org.papergraph.loader.graph.PaperChanges;
import org.papergraph.loader.graph.RecordStore;
import org.papergraph.loader.graph.StoredRecord;
import org.papergraph.loader.identity.PaperResolution;
import org.papergraph.loader.identity.ResolvedPaper;
import org.papergraph.loader.identity.SourceRecord;
import org.papergraph.loader.identity.Venues;

/**
 * Takes one batch of records into the graph. The papers of the neighbourhood, that is of all records which share a key
 * with the batch, are resolved twice, without the batch and with it, and the difference is written. So the graph after
 * a batch is what it would be if its records had come in any other order.
 */
final class BatchLoader {

  private final PaperResolution resolution;

  BatchLoader(Venues venues) {
    this.resolution = new PaperResolution(venues);
  }

  BatchOutcome load(TransactionContext tx, Collection<SourceRecord> batch, long loadNumber) {
    Map<String, SourceRecord> latest = latest(batch);
    Map<String, SourceRecord> stored = RecordStore.byKey(tx, latest.values());
    stored.forEach((key, record) -> latest.merge(key, record, SourceRecord::orNewer));
    List<SourceRecord> changed = latest.values()
        .stream()
        .filter(record -> !record.hasContentOf(stored.get(record.key())))
        .toList();
    long papersAdded = changed.isEmpty() ? 0 : write(tx, changed, stored, loadNumber);
    return outcome(batch, changed, latest, stored, papersAdded);
  }

  private static Map<String, SourceRecord> latest(Collection<SourceRecord> records) {
    Map<String, SourceRecord> latest = new LinkedHashMap<>();
    records.forEach(record -> latest.merge(record.key(), record, SourceRecord::orNewer));
    return latest;
  }

  private static BatchOutcome outcome(Collection<SourceRecord> batch, List<SourceRecord> changed,
      Map<String, SourceRecord> latest, Map<String, SourceRecord> stored, long papersAdded) {
    long updated = changed.stream().filter(record -> stored.containsKey(record.key())).count();
    long current = batch.stream().filter(record -> record.hasContentOf(latest.get(record.key())))
        .count();
    return new BatchOutcome(changed.size() - updated, updated, current - changed.size(),
        batch.size() - current, papersAdded);
  }

  /** Writes what the changed records make different; returns by how many papers the graph has grown. */
  private long write(TransactionContext tx, List<SourceRecord> changed,
      Map<String, SourceRecord> stored,
      long loadNumber) {
    List<SourceRecord> centre = new ArrayList<>(changed);
    changed.stream().map(record -> stored.get(record.key())).filter(Objects::nonNull)
        .forEach(centre::add);
    Map<String, StoredRecord> neighbours = RecordStore.neighbours(tx, centre);
    Map<String, StoredRecord> joined = new HashMap<>(neighbours);
    changed.forEach(record -> joined.put(record.key(), new StoredRecord(record, loadNumber)));
    PaperChanges changes = new PaperChanges(resolve(neighbours), resolve(joined));
    new GraphWriter(tx).write(changes, rewritten(neighbours, joined, changes));
    return changes.after().size() - (long) changes.before().size();
  }

  private Map<String, ResolvedPaper> resolve(Map<String, StoredRecord> records) {
    return resolution.resolve(records.values().stream().map(StoredRecord::record).toList());
  }

  /** Records that are new or changed, or describe another paper than before. */
  private static List<StoredRecord> rewritten(Map<String, StoredRecord> before,
      Map<String, StoredRecord> after,
      PaperChanges changes) {
    Map<String, String> oldPapers = PaperChanges.papersByRecord(changes.before());
    Map<String, String> newPapers = PaperChanges.papersByRecord(changes.after());
    return after.values()
        .stream()
        .filter(stored -> !stored.equals(before.get(stored.record().key()))
            || !Objects.equals(oldPapers.get(stored.record().key()),
                newPapers.get(stored.record().key())))
        .toList();
  }
}
