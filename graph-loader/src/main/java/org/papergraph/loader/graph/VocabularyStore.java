package org.papergraph.loader.graph;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.neo4j.driver.Record;
import org.neo4j.driver.TransactionContext;

/** The concepts of vocabularies in the graph, a node each, with all that has been told of them. */
public final class VocabularyStore {

  private VocabularyStore() {}

  /**
   * Adds what is told of concepts; what is known already stays.
   *
   * @param concepts not so many that a transaction could not hold them, possibly several with one key
   * @return how many concepts are new, or more is known of than before
   */
  public static long add(TransactionContext tx, Collection<StoredConcept> concepts) {
    Map<String, StoredConcept> told = new TreeMap<>();
    concepts.forEach(concept -> told.merge(concept.key(), concept, StoredConcept::and));
    Map<String, StoredConcept> known = new HashMap<>();
    for (Record row : Statement.VOCABULARY_TERMS_BY_KEY.read(tx, "keys", told.keySet())) {
      StoredConcept concept = concept(row);
      known.put(concept.key(), concept);
    }
    List<Map<String, Object>> rows = new ArrayList<>();
    told.forEach((key, concept) -> {
      StoredConcept before = known.get(key);
      StoredConcept all = before == null ? concept : before.and(concept);
      if (!all.equals(before)) {
        rows.add(row(all));
      }
    });
    Statement.UPSERT_VOCABULARY_TERMS.write(tx, "rows", rows);
    return rows.size();
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
