package org.papergraph.loader.load;

import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.neo4j.driver.Driver;
import org.neo4j.driver.Session;
import org.neo4j.driver.SessionConfig;
import org.papergraph.loader.graph.Derivation;
import org.papergraph.loader.graph.LoadLock;
import org.papergraph.loader.graph.LoadLog;
import org.papergraph.loader.graph.Migrations;
import org.papergraph.loader.graph.TopicStore;
import org.papergraph.loader.identity.PaperResolution;
import org.papergraph.loader.identity.Venues;
import org.papergraph.loader.load.LoadProgress.Step;
import org.papergraph.loader.source.SourceItem;
import org.papergraph.loader.source.Sources;

/**
 * Loads files into a graph. Loading is idempotent: the graph depends on the set of records it has been given, not on
 * order, repetition or interruptions.
 */
public final class Loader {

  private final Driver driver;
  private final LoadOptions options;
  private final LoadProgress progress;
  private final SessionConfig database;
  private final Venues venues = Venues.standard();

  public Loader(Driver driver, LoadOptions options, LoadProgress progress) {
    this.driver = driver;
    this.options = options;
    this.progress = progress;
    this.database = options.database() == null
        ? SessionConfig.defaultConfig()
        : SessionConfig.forDatabase(options.database());
  }

  /** Loads with default options and without telling anybody. */
  public static LoadReport load(Driver driver, List<Path> paths) {
    return new Loader(driver, LoadOptions.defaults(), LoadProgress.SILENT).load(paths);
  }

  /**
   * Loads files, directories and archives, in this order.
   *
   * @throws org.papergraph.loader.graph.GraphException if another load runs on this graph, or another version of
   *   papergraph made it
   * @throws org.neo4j.driver.exceptions.Neo4jException if the database cannot be reached or refuses
   */
  public LoadReport load(List<Path> paths) {
    Instant begin = Instant.now();
    progress.step(Step.CONNECT);
    new Migrations(driver, database).apply();
    try (LoadLock lock = LoadLock.acquire(driver, database)) {
      LoadLog log = new LoadLog(driver, database);
      LoadLog.Begun load = log.begin(lock, paths.stream().map(Path::toString).toList());
      Tallies tallies = new Tallies();
      try {
        run(paths, load, tallies);
        log.finish(load, "FINISHED", CountsJson.of(tallies.counts()));
      } catch (RuntimeException e) {
        fail(log, load, tallies, e);
        throw e;
      }
      return new LoadReport(load.number(), tallies.counts(), log.counts(), tallies.firstRefused(),
          tallies.firstNotes(),
          tallies.skipped(), Duration.between(begin, Instant.now()));
    }
  }

  private void run(List<Path> paths, LoadLog.Begun load, Tallies tallies) {
    progress.step(Step.READ);
    readAndWrite(paths, load, tallies);
    if (tallies.changedAnything() || !load.settled()) {
      progress.step(Step.TOPICS);
      new TopicStep(new TopicStore(driver, database)).run();
      progress.step(Step.DERIVE);
      new Derivation(driver, database, venues).run();
    }
  }

  private void readAndWrite(List<Path> paths, LoadLog.Begun load, Tallies tallies) {
    BatchLoader loader = new BatchLoader(new PaperResolution(venues));
    try (Sources sources = new Sources(paths, options.format());
        BatchReader reader = new BatchReader(sources, options.batchSize());
        RejectsFile rejects = new RejectsFile(options.rejects());
        Session session = driver.session(database)) {
      BatchReader.Batch batch;
      do {
        batch = reader.next();
        batch.items().forEach(item -> count(item, tallies, rejects));
        if (!batch.records().isEmpty()) {
          write(session, loader, batch, load, tallies);
        }
        progress.read(tallies.read(), sources.bytesRead(), sources.size());
      } while (!batch.last());
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException("interrupted", e);
    }
  }

  private static void write(Session session, BatchLoader loader, BatchReader.Batch batch,
      LoadLog.Begun load,
      Tallies tallies) {
    String checkpoint = batch.items().getLast().position().toString();
    tallies.wrote(session.executeWrite(tx -> {
      BatchOutcome outcome = loader.load(tx, batch.records(), load.number());
      LoadLog.checkpoint(tx, load, checkpoint, CountsJson.of(tallies.counts()));
      return outcome;
    }));
  }

  private static void count(SourceItem item, Tallies tallies, RejectsFile rejects) {
    switch (item) {
      case SourceItem.Read read -> tallies.read(read);
      case SourceItem.Skipped skipped -> tallies.skipped(skipped);
      case SourceItem.Refused refused -> {
        tallies.refused(refused);
        rejects.write(refused);
      }
    }
  }

  /** The failure that matters is the first: a database that is gone cannot note that it is. */
  private static void fail(LoadLog log, LoadLog.Begun load, Tallies tallies,
      RuntimeException failure) {
    try {
      log.finish(load, "FAILED", CountsJson.of(tallies.counts()));
    } catch (RuntimeException e) {
      failure.addSuppressed(e);
    }
  }
}
