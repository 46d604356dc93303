package org.papergraph.loader.load;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.neo4j.driver.SessionConfig;
import org.papergraph.localneo4j.Neo4jUnderTest;

import static org.assertj.core.api.Assertions.assertThat;

/** After any loads and rollbacks the graph is that of one load of what stands. */
class RollbackHistoryTest {

  private static final int TRIALS = Integer.getInteger("papergraph.trials", 4);

  @TempDir
  private Path directory;

  private final Map<Long, List<String>> standing = new TreeMap<>();

  @BeforeAll
  static void emptySchema() {
    Neo4jUnderTest.empty();
  }

  @BeforeEach
  void emptyGraph() {
    Neo4jUnderTest.emptyOfData();
  }

  @ParameterizedTest
  @ValueSource(ints = {3, 6, 10})
  void loadsThatAreRolledBackLeaveNothing(int steps) throws IOException {
    for (int trial = 0; trial < TRIALS; trial++) {
      long seed = (1000L * steps + trial) * 0x9E3779B97F4A7C15L;
      Random random = new Random(seed);
      RandomSaid said = new RandomSaid(seed, true);
      List<String> known = new ArrayList<>();
      Neo4jUnderTest.emptyOfData();
      standing.clear();
      for (int step = 0; step < steps; step++) {
        step(random, said, known);
        assertThat(Provenance.stored()).as("seed %d, step %d", seed, step)
            .containsExactlyInAnyOrderElementsOf(Provenance.expected());
      }
      List<String> actual = Dumps.lines();
      Neo4jUnderTest.emptyOfData();
      load(standing.values().stream().flatMap(List::stream).toList(), 1_000);
      assertThat(Dumps.difference(actual, Dumps.lines())).as("seed %d", seed).isEmpty();
    }
  }

  /** Mostly a load, of new lines and of some that are known already; else one of those that stand is rolled back. */
  private void step(Random random, RandomSaid said, List<String> known) throws IOException {
    if (random.nextInt(5) < 3 || standing.isEmpty()) {
      List<String> lines = new ArrayList<>(said.lines(1 + random.nextInt(8)));
      random.ints(random.nextInt(4), 0, 1).forEach(i -> lines.add(said.term()));
      known.stream().filter(line -> random.nextInt(4) == 0).forEach(lines::add);
      known.addAll(lines);
      standing.put(load(lines, 1 + random.nextInt(6)), lines);
      return;
    }
    List<Long> numbers = List.copyOf(standing.keySet());
    long number = numbers.get(random.nextInt(numbers.size()));
    new Rollback(Neo4jUnderTest.driver(), SessionConfig.defaultConfig(), LoadProgress.SILENT,
        1 + random.nextInt(6))
        .run(number);
    standing.remove(number);
  }

  private long load(List<String> lines, int batchSize) throws IOException {
    Path file = Files.write(directory.resolve("said.jsonl"), lines);
    return new Loader(Neo4jUnderTest.driver(),
        LoadOptions.defaults().withBatchSize(batchSize).withFormat(new SaidFormat()),
        LoadProgress.SILENT).load(List.of(file)).load();
  }
}
