package org.papergraph.loader.graph;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.neo4j.driver.TransactionContext;

/** The concepts of vocabularies in the graph, a node each, with all that has been told of them. */
public final class VocabularyStore {

  /** Concepts a transaction. */
  private static final int AT_ONCE = 5_000;

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
        change.after().stream().map(ConceptRows::row).toList());
    return change.learned();
  }

  /** Those of the concepts that are in the graph, as they are there, by key. */
  public static Map<String, StoredConcept> known(TransactionContext tx,
      Collection<StoredConcept> concepts) {
    Map<String, StoredConcept> known = new HashMap<>();
    Set<String> keys = concepts.stream().map(StoredConcept::key).collect(Collectors.toSet());
    Statement.VOCABULARY_TERMS_BY_KEY.read(tx, "keys", keys).forEach(row -> {
      StoredConcept concept = ConceptRows.read(row);
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
    int added = 0;
    int extended = 0;
    for (StoredConcept concept : told.values()) {
      StoredConcept before = known.get(concept.key());
      StoredConcept all = before == null ? concept : before.and(concept);
      if (!all.equals(before)) {
        after.add(all);
        added += before == null ? 1 : 0;
        extended += before != null && !all.saysWhat(before) ? 1 : 0;
      }
    }
    return new Change(after, new Learned(added, extended));
  }

  /** All concepts. */
  public static List<StoredConcept> all(TransactionContext tx) {
    return Statement.VOCABULARY_TERMS.run(tx, Map.of()).list(ConceptRows::read);
  }

  /**
   * What became of concepts of which a load had told something.
   *
   * @param gone nobody else has told anything
   */
  public record Removed(long gone, long kept) {
  }

  /** Removes what a load alone has told of some of the concepts; to be called until there are none. */
  public static Removed remove(TransactionContext tx, long load) {
    List<StoredConcept> left = Statement.VOCABULARY_TERMS_OF_LOAD
        .run(tx, Map.of("load", load, "limit", AT_ONCE))
        .list(row -> ConceptRows.read(row).without(load));
    List<StoredConcept> kept = left.stream().filter(one -> !one.told().isEmpty()).toList();
    Statement.UPSERT_VOCABULARY_TERMS.write(tx, "rows",
        kept.stream().map(ConceptRows::row).toList());
    Statement.REMOVE_VOCABULARY_TERMS.write(tx, "keys", left.stream()
        .filter(one -> one.told().isEmpty()).map(StoredConcept::key).toList());
    return new Removed(left.size() - kept.size(), kept.size());
  }
}
