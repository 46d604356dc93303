package org.papergraph.loader.load;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.neo4j.driver.Driver;
import org.neo4j.driver.Record;
import org.neo4j.driver.Session;
import org.neo4j.driver.SessionConfig;
import org.neo4j.driver.Value;
import org.papergraph.loader.graph.Derivation;
import org.papergraph.loader.graph.StoredConcept;
import org.papergraph.loader.graph.TopicStore;
import org.papergraph.loader.graph.VocabularyStore;
import org.papergraph.loader.identity.Origins;
import org.papergraph.loader.identity.Venues;
import org.papergraph.loader.topic.TaggablePaper;

/** Brings topics and derived values up to date after papers have changed. Can be repeated. */
final class Settling {

  private final Driver driver;
  private final SessionConfig database;
  private final Venues venues;
  private final LoadProgress progress;

  Settling(Driver driver, SessionConfig database, Venues venues, LoadProgress progress) {
    this.driver = driver;
    this.database = database;
    this.venues = venues;
    this.progress = progress;
  }

  /** After papers have changed, or after a load that did not end well. */
  void run() {
    progress.step(LoadProgress.Step.TOPICS);
    tag();
    derive();
  }

  /** After a change that leaves the papers as they are. */
  void derive() {
    progress.step(LoadProgress.Step.DERIVE);
    new Derivation(driver, database, venues).run();
  }

  private void tag() {
    TopicStore store = new TopicStore(driver, database);
    List<TaggablePaper> papers = new ArrayList<>();
    Map<String, Origins> origins = new HashMap<>();
    Map<Origins, Origins> distinct = new HashMap<>();
    store.papers(row -> {
      String id = row.get("id").asString();
      papers.add(TopicTable.taggable(id, row.asMap()));
      Origins origin = origins(row);
      origins.put(id, distinct.computeIfAbsent(origin, same -> same));
    });
    TopicTable table = TopicTable.of(papers, origins, concepts());
    store.write(table.topics(), table.links(), table.hierarchy());
  }

  private List<StoredConcept> concepts() {
    try (Session session = driver.session(database)) {
      return session.executeRead(VocabularyStore::all);
    }
  }

  private static Origins origins(Record row) {
    return new Origins(row.get("sources").asList(Value::asString, List.of()),
        row.get("load").asLong(0));
  }
}
