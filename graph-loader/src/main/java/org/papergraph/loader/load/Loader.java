package org.papergraph.loader.load;

import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.neo4j.driver.Driver;
import org.neo4j.driver.Session;
import org.neo4j.driver.SessionConfig;
import org.papergraph.loader.compact.Spill;
import org.papergraph.loader.graph.BoltSink;
import org.papergraph.loader.graph.LoadLock;
import org.papergraph.loader.graph.LoadLog;
import org.papergraph.loader.graph.Migrations;
import org.papergraph.loader.identity.Venues;
import org.papergraph.loader.load.LoadProgress.Step;

/**
 * Loads files into a graph. Loading is idempotent: the graph depends on the set of records it has been given, not on
 * order, repetition or interruptions.
 */
public final class Loader {

  /** From so many records on indexes are made after the data; to make them of nothing takes a second, too. */
  private static final int MANY = 20_000;

  private final Driver driver;
  private final LoadOptions options;
  private final LoadProgress progress;
  private final SessionConfig database;
  private final Venues venues = Venues.standard();

  public Loader(Driver driver, LoadOptions options, LoadProgress progress) {
    this.driver = driver;
    this.options = options;
    this.progress = progress;
    this.database = options.session();
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
    Migrations migrations = new Migrations(driver, database);
    migrations.applyConstraints();
    try (LoadLock lock = LoadLock.acquire(driver, database)) {
      LoadLog log = new LoadLog(driver, database);
      LoadLog.Begun load = log.begin(lock, paths.stream().map(Path::toString).toList());
      Tallies tallies = new Tallies();
      try {
        run(paths, load, migrations, tallies);
        log.finish(load, "FINISHED", CountsJson.of(tallies.counts()), tallies.sources());
      } catch (RuntimeException e) {
        fail(log, load, tallies, e);
        throw e;
      }
      return new LoadReport(load.number(), tallies.counts(), log.counts(), tallies.firstRefused(),
          tallies.firstNotes(), tallies.skipped(), Duration.between(begin, Instant.now()));
    }
  }

  private void run(List<Path> paths, LoadLog.Begun load, Migrations migrations,
      Tallies tallies) {
    LoadRemoval removal = new LoadRemoval(driver, database, venues, options.batchSize());
    if (load.empty()) {
      removal.finish();
      build(paths, load, migrations, tallies);
      return;
    }
    migrations.apply();
    removal.finish();
    progress.step(Step.WRITE);
    write(paths, load, tallies);
    if (!load.settled() || tallies.changedAnything()) {
      new Settling(driver, database, venues, progress).run();
    }
  }

  /** Builds the graph as a whole: everything is known before anything is written. */
  private void build(List<Path> paths, LoadLog.Begun load, Migrations migrations,
      Tallies tallies) {
    progress.step(Step.READ);
    try (RecordFlow flow = new RecordFlow(paths, options, tallies, progress);
        FirstLoad first = new FirstLoad(Spill.TEMPORARY, venues, load.number());
        BoltSink sink = new BoltSink(driver, database)) {
      first.read(flow);
      if (tallies.read() < MANY) {
        migrations.apply();
      } else {
        migrations.dropIndexes();
      }
      progress.step(Step.BUILD);
      Vocabularies vocabularies = new Vocabularies(driver, database);
      tallies.learned(first.terms(), vocabularies.add(first.vocabulary()));
      new LoadLog(driver, database).beginBuilding(load);
      tallies.wrote(first.write(new CountedSink(sink, progress), vocabularies.concepts()));
    }
    progress.step(Step.INDEX);
    migrations.apply();
  }

  private void write(List<Path> paths, LoadLog.Begun load, Tallies tallies) {
    try (Session session = driver.session(database);
        RecordFlow flow = new RecordFlow(paths, options, tallies, progress)) {
      RecordWriter writer = new RecordWriter(session, venues, load, tallies);
      while (flow.hasNext()) {
        writer.write(flow.next());
      }
    }
  }

  /** The failure that matters is the first: a database that is gone cannot note that it is. */
  static void fail(LoadLog log, LoadLog.Begun load, Tallies tallies,
      RuntimeException failure) {
    try {
      log.finish(load, "FAILED", CountsJson.of(tallies.counts()), tallies.sources());
    } catch (RuntimeException e) {
      failure.addSuppressed(e);
    }
  }
}
