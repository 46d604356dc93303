package org.papergraph.loader.graph;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.neo4j.driver.Record;
import org.neo4j.driver.TransactionContext;
import org.neo4j.driver.Value;
import org.papergraph.loader.identity.Assertion;
import org.papergraph.loader.identity.Brought;
import org.papergraph.loader.identity.SourceAmendment;
import org.papergraph.loader.identity.SourcePerson;
import org.papergraph.loader.identity.SourceRecord;
import org.papergraph.loader.record.AssertionJson;
import org.papergraph.loader.record.RecordJson;

/**
 * What sources say, as the graph keeps it: a node for each key with the newest content and the loads that brought it,
 * and one for each content that has been replaced. Among the numbers of loads may be some that have been rolled back,
 * but never the first.
 */
public final class AssertionStore<T extends Assertion> {

  public static final AssertionStore<SourceRecord> RECORDS = new AssertionStore<>("Record",
      Statement.RECORDS_BY_KEY, Statement.NOTE_RECORDS, Statement.RECORDS_OF_LOAD,
      body -> SourceRecord.of(RecordJson.readBack(body), body));
  public static final AssertionStore<SourceAmendment> AMENDMENTS = new AssertionStore<>("Amendment",
      Statement.AMENDMENTS_BY_KEY, Statement.NOTE_AMENDMENTS, Statement.AMENDMENTS_OF_LOAD,
      body -> SourceAmendment.of(AssertionJson.amendment(body), body));
  public static final AssertionStore<SourcePerson> PERSONS = new AssertionStore<>("Person",
      Statement.PERSONS_BY_KEY, Statement.NOTE_PERSONS, Statement.PERSONS_OF_LOAD,
      body -> SourcePerson.of(AssertionJson.person(body), body));

  private final String label;
  private final Statement byKey;
  private final Statement note;
  private final Statement ofLoad;
  private final Function<String, T> parser;

  private AssertionStore(String label, Statement byKey, Statement note, Statement ofLoad,
      Function<String, T> parser) {
    this.label = label;
    this.byKey = byKey;
    this.note = note;
    this.ofLoad = ofLoad;
    this.parser = parser;
  }

  /** Those that are in the graph of these, by key, with the content that they have there. */
  public Map<String, Brought<T>> byKey(TransactionContext tx, Collection<T> asked) {
    List<Map<String, Object>> rows = new ArrayList<>();
    Map<String, T> byKeys = new HashMap<>();
    for (T one : asked) {
      rows.add(Map.of("key", one.key(), "hash", one.hash()));
      byKeys.put(one.key(), one);
    }
    Map<String, Brought<T>> found = new HashMap<>();
    for (Record row : byKey.read(tx, "rows", rows)) {
      T same = byKeys.get(row.get("key").asString());
      if (row.get("body").isNull() && same != null) {
        found.put(same.key(), new Brought<>(same, loads(row)));
      } else {
        found.put(row.get("key").asString(), brought(row));
      }
    }
    return found;
  }

  /** Notes that a load has brought again what is there. */
  public void note(TransactionContext tx, Collection<String> keys, long load) {
    if (!keys.isEmpty()) {
      note.run(tx, Map.of("keys", List.copyOf(keys), "load", load)).consume();
    }
  }

  /** Keeps contents that are not the newest of their key. */
  public void keep(TransactionContext tx, Collection<Brought<T>> formers) {
    Statement.UPSERT_FORMERS.write(tx, "rows",
        formers.stream().map(one -> Rows.with(Rows.of(one), "kind", label)).toList());
  }

  /** Some of those that this load was the first to bring, with the content that they have. */
  public Map<String, Brought<T>> ofLoad(TransactionContext tx, long load, int limit) {
    Map<String, Brought<T>> found = new HashMap<>();
    ofLoad.run(tx, Map.of("load", load, "limit", limit))
        .forEachRemaining(row -> found.put(row.get("key").asString(), brought(row)));
    return found;
  }

  /** The contents kept of these keys, but for the newest. */
  public Map<String, List<Brought<T>>> formers(TransactionContext tx, Collection<String> keys) {
    Map<String, List<Brought<T>>> found = new HashMap<>();
    if (!keys.isEmpty()) {
      Statement.FORMERS_BY_KEY.run(tx, Map.of("keys", List.copyOf(keys), "kind", label))
          .forEachRemaining(row -> found
              .computeIfAbsent(row.get("key").asString(), key -> new ArrayList<>())
              .add(brought(row)));
    }
    return found;
  }

  /** Drops contents from those kept. */
  public void forget(TransactionContext tx, Collection<Brought<T>> formers) {
    Statement.REMOVE_FORMERS.write(tx, "rows",
        formers.stream().map(one -> Map.of("key", one.said().key(), "hash", one.said().hash(),
            "kind", label)).toList());
  }

  /** @param body as JSON */
  public T parse(String body) {
    return parser.apply(body);
  }

  Brought<T> brought(Record row) {
    return new Brought<>(parse(row.get("body").asString()), loads(row));
  }

  private static List<Long> loads(Record row) {
    return row.get("loads").asList(Value::asLong);
  }
}
