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
import org.papergraph.localneo4j.Neo4jUnderTest;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * The graph is a function of the set of what sources say: whatever order they come in, in whatever pieces, and however often,
 * the dump is that of all at once.
 */
class OrderIndependenceTest {

  private static final int TRIALS = Integer.getInteger("papergraph.trials", 6);

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
  @ValueSource(ints = {4, 12, 30})
  void anyOrderInAnyPiecesGivesTheSameGraph(int size) throws IOException {
    for (int trial = 0; trial < TRIALS; trial++) {
      long seed = 1000L * size + trial;
      List<String> lines = new RandomSaid(seed * 0x9E3779B97F4A7C15L, true).lines(size);
      List<String> expected = loaded(List.of(lines), 1_000);
      Random random = new Random(seed);
      List<String> actual = loaded(pieces(lines, random), 1 + random.nextInt(7));
      assertThat(Dumps.difference(actual, expected)).as("seed %d", seed).isEmpty();
    }
  }

  /** Shuffled, with repetitions, cut into one to five loads. */
  private static List<List<String>> pieces(List<String> lines, Random random) {
    List<String> shuffled = new ArrayList<>(lines);
    lines.stream().filter(line -> random.nextInt(4) == 0).forEach(shuffled::add);
    Collections.shuffle(shuffled, random);
    List<List<String>> pieces = new ArrayList<>();
    int from = 0;
    while (from < shuffled.size()) {
      int to = Math.min(shuffled.size(), from + 1 + random.nextInt(1 + shuffled.size() / 2));
      pieces.add(shuffled.subList(from, to));
      from = to;
    }
    return pieces;
  }

  private List<String> loaded(List<List<String>> pieces, int batchSize) throws IOException {
    Neo4jUnderTest.emptyOfData();
    Path file = directory.resolve("records.jsonl");
    for (List<String> piece : pieces) {
      Files.write(file, piece);
      new Loader(Neo4jUnderTest.driver(), LoadOptions.defaults().withBatchSize(batchSize)
          .withFormat(new SaidFormat()),
          LoadProgress.SILENT)
          .load(List.of(file));
    }
    return Dumps.lines();
  }
}
