package org.papergraph.loader.load;

import java.util.ArrayList;
import java.util.List;
import org.neo4j.driver.Driver;
import org.neo4j.driver.SessionConfig;
import org.papergraph.loader.graph.Derivation;
import org.papergraph.loader.graph.TopicStore;
import org.papergraph.loader.identity.Venues;
import org.papergraph.loader.load.LoadProgress.Step;
import org.papergraph.loader.topic.TaggablePaper;

/** What makes a graph whole once records and decisions are in it; can be repeated. */
final class Completion {

  private final Driver driver;
  private final SessionConfig database;
  private final Venues venues;
  private final LoadProgress progress;

  Completion(Driver driver, SessionConfig database, Venues venues, LoadProgress progress) {
    this.driver = driver;
    this.database = database;
    this.venues = venues;
    this.progress = progress;
  }

  /** After records have changed, or after a load that did not end well. */
  void run() {
    progress.step(Step.TOPICS);
    tag();
    derive();
  }

  /** After a change that leaves the papers as they are. */
  void derive() {
    progress.step(Step.DERIVE);
    new Derivation(driver, database, venues).run();
  }

  private void tag() {
    TopicStore store = new TopicStore(driver, database);
    List<TaggablePaper> papers = new ArrayList<>();
    store.papers(row -> papers.add(TopicTable.taggable(row.get("id").asString(), row.asMap())));
    TopicTable table = TopicTable.of(papers);
    store.write(table.topics(), table.links());
  }
}
