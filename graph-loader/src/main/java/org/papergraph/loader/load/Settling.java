package org.papergraph.loader.load;

import org.neo4j.driver.Driver;
import org.neo4j.driver.SessionConfig;
import org.papergraph.loader.graph.Derivation;
import org.papergraph.loader.graph.TopicStore;
import org.papergraph.loader.identity.Venues;

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
    try (TopicStore store = new TopicStore(driver, database)) {
      new TopicUpdate(store).run(new Vocabularies(driver, database).concepts());
    }
  }
}
