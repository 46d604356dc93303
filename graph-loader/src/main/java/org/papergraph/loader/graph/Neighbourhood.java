package org.papergraph.loader.graph;

import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.neo4j.driver.Record;
import org.neo4j.driver.TransactionContext;
import org.papergraph.loader.identity.Brought;
import org.papergraph.loader.identity.PaperEvidence;
import org.papergraph.loader.identity.SourceAmendment;
import org.papergraph.loader.identity.SourceRecord;

/**
 * Everything in the graph that, directly or through others, shares an id, a merge or a title with some records and
 * amendments: all that their papers are made from.
 *
 * @param records by key
 * @param amendments by key
 */
public record Neighbourhood(Map<String, Brought<SourceRecord>> records,
    Map<String, Brought<SourceAmendment>> amendments) {

  public static Neighbourhood of(TransactionContext tx, Collection<SourceRecord> records,
      Collection<SourceAmendment> amendments) {
    Neighbourhood found = new Neighbourhood(new HashMap<>(), new HashMap<>());
    Frontier frontier = new Frontier();
    records.forEach(frontier::add);
    amendments.forEach(frontier::add);
    while (!frontier.isEmpty()) {
      Map<String, Object> asked = frontier.take();
      for (Record row : Statement.RECORDS_BY_IDENTITY.run(tx, asked).list()) {
        if (!found.records.containsKey(row.get("key").asString())) {
          Brought<SourceRecord> record = AssertionStore.RECORDS.brought(row);
          found.records.put(record.said().key(), record);
          frontier.add(record.said());
        }
      }
      for (Record row : Statement.AMENDMENTS_BY_PAPER.run(tx, asked).list()) {
        if (!found.amendments.containsKey(row.get("key").asString())) {
          Brought<SourceAmendment> amendment = AssertionStore.AMENDMENTS.brought(row);
          found.amendments.put(amendment.said().key(), amendment);
          frontier.add(amendment.said());
        }
      }
    }
    return found;
  }

  /** The same after these changes. */
  public Neighbourhood after(Delta<SourceRecord> changed, Delta<SourceAmendment> amended) {
    return new Neighbourhood(changed.apply(records), amended.apply(amendments));
  }

  public PaperEvidence evidence() {
    return new PaperEvidence(records.values(), amendments.values());
  }

  /** What is still to be asked for; each is asked once. */
  private static final class Frontier {

    private final Set<String> asked = new LinkedHashSet<>();
    private Set<String> ids = new LinkedHashSet<>();
    private Set<String> keys = new LinkedHashSet<>();
    private Set<String> titleGroups = new LinkedHashSet<>();

    void add(SourceRecord record) {
      record.firmIds().forEach(this::add);
      if (asked.add("title " + record.titleGroup().group())) {
        titleGroups.add(record.titleGroup().group());
      }
    }

    /** A record that has been withdrawn describes no paper, and is found by its key alone. */
    void add(SourceAmendment said) {
      add(said.amendment().paper());
      if (said.amendment().mergedInto() != null) {
        add(said.amendment().mergedInto());
      }
      if (said.amendment().deleted()) {
        keys.add(said.amendment().paper().replaceFirst("^paper:([^:]*):", "$1|"));
      }
    }

    private void add(String id) {
      if (asked.add(id)) {
        ids.add(id);
      }
    }

    boolean isEmpty() {
      return ids.isEmpty() && titleGroups.isEmpty() && keys.isEmpty();
    }

    Map<String, Object> take() {
      Map<String, Object> parameters = Map.of("ids", List.copyOf(ids), "keys", List.copyOf(keys),
          "titleGroups", List.copyOf(titleGroups));
      ids = new LinkedHashSet<>();
      keys = new LinkedHashSet<>();
      titleGroups = new LinkedHashSet<>();
      return parameters;
    }
  }
}
