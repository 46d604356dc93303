package org.papergraph.loader.load;

import java.util.Collection;
import java.util.List;
import org.neo4j.driver.Driver;
import org.neo4j.driver.Session;
import org.neo4j.driver.SessionConfig;
import org.papergraph.loader.graph.StoredConcept;
import org.papergraph.loader.graph.StoredConcept.Kind;
import org.papergraph.loader.graph.VocabularyStore;
import org.papergraph.loader.topic.Concept;

/** What the graph knows of vocabularies. */
final class Vocabularies {

  /** Concepts a transaction. */
  private static final int CHUNK = 5_000;

  private final Driver driver;
  private final SessionConfig database;

  Vocabularies(Driver driver, SessionConfig database) {
    this.driver = driver;
    this.database = database;
  }

  /** Adds what is told of concepts. */
  VocabularyStore.Learned add(Collection<StoredConcept> told) {
    List<StoredConcept> concepts = List.copyOf(told);
    VocabularyStore.Learned learned = new VocabularyStore.Learned(0, 0);
    try (Session session = driver.session(database)) {
      for (int from = 0; from < concepts.size(); from += CHUNK) {
        List<StoredConcept> chunk = concepts.subList(from,
            Math.min(concepts.size(), from + CHUNK));
        learned = learned.and(session.executeWrite(tx -> VocabularyStore.add(tx, chunk)));
      }
    }
    return learned;
  }

  /** All concepts, as topics are found by. */
  List<Concept> concepts() {
    try (Session session = driver.session(database)) {
      return concepts(session.executeRead(VocabularyStore::all));
    }
  }

  static List<Concept> concepts(Collection<StoredConcept> stored) {
    return stored.stream().map(one -> new Concept(one.vocabulary(), one.id(),
        one.texts(Kind.LABEL), one.texts(Kind.ALTERNATIVE), one.texts(Kind.BROADER),
        one.texts(Kind.SAME))).toList();
  }
}
