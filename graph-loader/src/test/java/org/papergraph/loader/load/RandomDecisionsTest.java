package org.papergraph.loader.load;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.neo4j.driver.Driver;
import org.neo4j.driver.Session;
import org.neo4j.driver.SessionConfig;
import org.papergraph.loader.graph.DecisionLog;
import org.papergraph.loader.graph.LoadLock;
import org.papergraph.loader.graph.LoadLog;
import org.papergraph.loader.graph.StoredDecision;
import org.papergraph.loader.identity.AuthorDecision;
import org.papergraph.loader.identity.Venues;
import org.papergraph.localneo4j.Neo4jUnderTest;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * Random records and random decisions, taken and taken back between the loads: after each of them every entry is whose
 * a plain replay says, all derived data follows, and the graph is the same when records and decisions come in any other
 * order.
 */
class RandomDecisionsTest {

  private static final int TRIALS = Integer.getInteger("papergraph.trials", 6);
  private static final Driver DRIVER = Neo4jUnderTest.driver();
  private static final SessionConfig DATABASE = SessionConfig.defaultConfig();

  @TempDir
  private Path directory;

  private final AuthorCuration curation = new AuthorCuration(DRIVER, DATABASE);

  @BeforeAll
  static void emptySchema() {
    Neo4jUnderTest.empty();
  }

  @BeforeEach
  void emptyGraph() {
    Neo4jUnderTest.emptyOfData();
  }

  @ParameterizedTest
  @ValueSource(ints = {3, 5, 8})
  void theGraphIsAFunctionOfRecordsAndDecisions(int steps) throws IOException {
    for (int trial = 0; trial < TRIALS; trial++) {
      long seed = (1000L * steps + trial) * 0x9E3779B97F4A7C15L;
      Neo4jUnderTest.emptyOfData();
      Random random = new Random(seed);
      List<List<String>> history = new RandomHistory(seed).loads(steps);
      for (List<String> lines : history) {
        load(lines, 1 + random.nextInt(4));
        check(seed, "load of " + lines);
        decide(random, seed);
      }
      List<String> actual = Dumps.lines();
      List<StoredDecision> decisions = curation.decisions();
      List<String> all = history.stream().flatMap(List::stream).toList();
      assertThat(Dumps.difference(actual, decidedFirst(decisions, all)))
          .as("seed %d, decisions first: %s", seed, decisions).isEmpty();
      assertThat(Dumps.difference(actual, decidedBetween(decisions, all, random)))
          .as("seed %d, decisions between: %s", seed, decisions).isEmpty();
    }
  }

  private void decide(Random random, long seed) {
    for (int i = random.nextInt(4); i > 0; i--) {
      try {
        check(seed, switch (random.nextInt(4)) {
          case 0 -> undo(1 + random.nextInt(1 + curation.decisions().size()));
          case 1, 2 -> curation.merge(List.of(author(random), author(random)), null);
          default -> split(random);
        });
      } catch (DecisionException impossible) {
        check(seed, impossible);
      }
    }
  }

  private Object undo(long number) {
    curation.undo(number);
    return "undo " + number;
  }

  private Object split(Random random) {
    String author = author(random);
    List<String> papers = texts("MATCH (:Identifier {id: '" + author
        + "'})-[:IDENTIFIES]->()-[:AUTHORED]->(p:Paper) RETURN DISTINCT p.id AS id ORDER BY id");
    Collections.shuffle(papers, random);
    return curation.split(author, papers.subList(0, (papers.size() + 1) / 2), null);
  }

  /** An author by its id, or by another that it answers to. */
  private static String author(Random random) {
    List<String> ids = texts(random.nextInt(3) == 0
        ? "MATCH (i:Identifier)-[:IDENTIFIES]->(:Author) RETURN i.id AS id ORDER BY id"
        : "MATCH (a:Author) RETURN a.id AS id ORDER BY id");
    return ids.isEmpty() ? "author:name:nobody" : ids.get(random.nextInt(ids.size()));
  }

  private static List<String> texts(String query) {
    return new ArrayList<>(
        DRIVER.executableQuery(query).execute().records().stream()
            .map(row -> row.get("id").asString()).toList());
  }

  private void check(long seed, Object what) {
    assertThat(NaiveDecisions.stored())
        .as("seed %d after %s of %s", seed, what, curation.decisions())
        .isEqualTo(NaiveDecisions.expected(active(curation.decisions())));
    assertThat(DerivedData.stored()).as("seed %d after %s", seed, what)
        .containsExactlyInAnyOrderElementsOf(NaiveDerivation.expected());
  }

  private static List<AuthorDecision> active(List<StoredDecision> decisions) {
    return decisions.stream().filter(stored -> stored.undoneAt() == null)
        .map(StoredDecision::decision).toList();
  }

  /** The decisions are there before any record is. */
  private List<String> decidedFirst(List<StoredDecision> decisions, List<String> lines)
      throws IOException {
    Neo4jUnderTest.emptyOfData();
    List<AuthorDecision> active = active(decisions);
    record(active);
    load(lines, 1_000);
    return Dumps.lines();
  }

  /** A part of the records, the decisions in any order, the rest in any order. */
  private List<String> decidedBetween(List<StoredDecision> decisions, List<String> lines,
      Random random) throws IOException {
    Neo4jUnderTest.emptyOfData();
    List<String> shuffled = new ArrayList<>(lines);
    Collections.shuffle(shuffled, random);
    List<AuthorDecision> active = new ArrayList<>(active(decisions));
    Collections.shuffle(active, random);
    int first = random.nextInt(shuffled.size());
    int decided = random.nextInt(active.size() + 1);
    load(shuffled.subList(0, first), 1 + random.nextInt(5));
    record(active.subList(0, decided));
    load(shuffled.subList(first, shuffled.size()), 1 + random.nextInt(5));
    record(active.subList(decided, active.size()));
    return Dumps.lines();
  }

  /** As {@link AuthorCuration} does it, for decisions that have been taken elsewhere. */
  private static void record(List<AuthorDecision> decisions) {
    try (LoadLock lock = LoadLock.acquire(DRIVER, DATABASE);
        Session session = DRIVER.session(DATABASE)) {
      LoadLog log = new LoadLog(DRIVER, DATABASE);
      LoadLog.Begun load = log.begin(lock, List.of());
      decisions.forEach(decision -> session.executeWriteWithoutResult(
          tx -> DecisionLog.record(tx, load, decision, null)));
      new Settling(DRIVER, DATABASE, Venues.standard(), LoadProgress.SILENT).derive();
      log.finish(load, "FINISHED", "{}", List.of());
    }
  }

  private void load(List<String> lines, int batchSize) throws IOException {
    Path file = Files.write(directory.resolve("records.jsonl"), lines);
    new Loader(DRIVER, LoadOptions.defaults().withBatchSize(batchSize)
        .withFormat(new SaidFormat()), LoadProgress.SILENT)
        .load(List.of(file));
  }
}
