package org.papergraph.loader.graph;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.neo4j.driver.Record;
import org.neo4j.driver.TransactionContext;

/** The concepts of vocabularies in the graph, a node each, with all that has been told of them. */
public final class VocabularyStore {

  private VocabularyStore() {}

  /**
   * What has been added.
   *
   * @param added concepts that are new
   * @param extended concepts of which more is known than before
   */
  public record Learned(long added, long extended) {

    public Learned and(Learned other) {
      return new Learned(added + other.added, extended + other.extended);
    }
  }

  /** What changes: the concepts as they are to be. */
  public record Change(List<StoredConcept> after, Learned learned) {
  }

  /**
   * Adds what is told of concepts; what is known already stays.
   *
   * @param concepts not so many that a transaction could not hold them, possibly several with one key
   */
  public static Learned add(TransactionContext tx, Collection<StoredConcept> concepts) {
    Change change = change(known(tx, concepts), concepts);
    Statement.UPSERT_VOCABULARY_TERMS.write(tx, "rows",
        change.after().stream().map(VocabularyStore::row).toList());
    return change.learned();
  }

  /** Those of the concepts that are in the graph, as they are there, by key. */
  public static Map<String, StoredConcept> known(TransactionContext tx,
      Collection<StoredConcept> concepts) {
    Map<String, StoredConcept> known = new HashMap<>();
    Set<String> keys = concepts.stream().map(StoredConcept::key).collect(Collectors.toSet());
    Statement.VOCABULARY_TERMS_BY_KEY.read(tx, "keys", keys).forEach(row -> {
      StoredConcept concept = concept(row);
      known.put(concept.key(), concept);
    });
    return known;
  }

  /** What the graph would learn of what is told. */
  public static Change change(Map<String, StoredConcept> known,
      Collection<StoredConcept> concepts) {
    Map<String, StoredConcept> told = new TreeMap<>();
    concepts.forEach(concept -> told.merge(concept.key(), concept, StoredConcept::and));
    List<StoredConcept> after = new ArrayList<>();
    int extended = 0;
    for (StoredConcept concept : told.values()) {
      StoredConcept before = known.get(concept.key());
      StoredConcept all = before == null ? concept : before.and(concept);
      if (!all.equals(before)) {
        after.add(all);
        extended += before == null ? 0 : 1;
      }
    }
    return new Change(after, new Learned(after.size() - extended, extended));
  }

  /** All concepts. */
  public static List<StoredConcept> all(TransactionContext tx) {
    return Statement.VOCABULARY_TERMS.run(tx, Map.of()).list(VocabularyStore::concept);
  }

  private static StoredConcept concept(Record row) {
    return new StoredConcept(row.get("vocabulary").asString(), row.get("term").asString(),
        texts(row, "labels"), texts(row, "alternatives"), texts(row, "broader"),
        texts(row, "same"));
  }

  private static List<String> texts(Record row, String name) {
    return row.get(name).isNull() ? List.of() : row.get(name).asList(value -> value.asString());
  }

  /** What is not known is absent. */
  private static Map<String, Object> row(StoredConcept concept) {
    Map<String, Object> row = new HashMap<>(Map.of("key", concept.key(), "vocabulary",
        concept.vocabulary(), "term", concept.id()));
    Map.of("labels", concept.labels(), "alternatives", concept.alternatives(), "broader",
        concept.broader(), "same", concept.same()).forEach((name, texts) -> {
          if (!texts.isEmpty()) {
            row.put(name, texts);
          }
        });
    return row;
  }
}
