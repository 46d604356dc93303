package org.papergraph.loader.load;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.papergraph.localneo4j.Neo4jUnderTest;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * After every load of a random history the derived data is what follows from the rest of the graph, and at its end the
 * graph is that of one load of everything.
 */
class DerivedDataTest {

  private static final int TRIALS = Integer.getInteger("papergraph.trials", 8);

  @TempDir
  private Path directory;

  @BeforeAll
  static void emptySchema() {
    Neo4jUnderTest.empty();
  }

  @BeforeEach
  void emptyGraph() {
    Neo4jUnderTest.emptyOfData();
  }

  @ParameterizedTest
  @ValueSource(ints = {2, 3, 4, 6})
  void derivedDataFollowsFromTheRestAfterEveryLoad(int loads) throws IOException {
    for (int trial = 0; trial < TRIALS; trial++) {
      long seed = 1000L * loads + trial;
      List<List<String>> history = new RandomHistory(seed).loads(loads);
      Neo4jUnderTest.emptyOfData();
      Random random = new Random(seed);
      for (int load = 0; load < loads; load++) {
        load(history.get(load), 1 + random.nextInt(4));
        assertThat(DerivedData.stored()).as("seed %d, load %d of %s", seed, load + 1, history)
            .containsExactlyInAnyOrderElementsOf(NaiveDerivation.expected());
      }
      List<String> actual = Dumps.lines();
      Neo4jUnderTest.emptyOfData();
      load(history.stream().flatMap(List::stream).toList(), 1_000);
      assertThat(Dumps.difference(actual, Dumps.lines())).as("seed %d", seed).isEmpty();
      assertThat(DerivedData.stored()).as("seed %d, at once", seed)
          .containsExactlyInAnyOrderElementsOf(NaiveDerivation.expected());
    }
  }

  private void load(List<String> lines, int batchSize) throws IOException {
    Path file = Files.write(directory.resolve("records.jsonl"), lines);
    LoadReport report = new Loader(Neo4jUnderTest.driver(),
        LoadOptions.defaults().withBatchSize(batchSize).withFormat(new SaidFormat()),
        LoadProgress.SILENT).load(List.of(file));
    assertThat(report.counts().rejected()).isZero();
  }
}
