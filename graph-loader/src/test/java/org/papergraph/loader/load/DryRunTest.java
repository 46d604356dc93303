package org.papergraph.loader.load;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.papergraph.localneo4j.Neo4jUnderTest;

import static org.assertj.core.api.Assertions.assertThat;

/** A dry run says what the load that follows it does, and leaves everything as it is. */
class DryRunTest {

  private static final int TRIALS = Integer.getInteger("papergraph.trials", 4);
  private static final int LOADS = 5;

  @TempDir
  private Path directory;

  @BeforeEach
  void emptyGraph() {
    Neo4jUnderTest.empty();
  }

  @Test
  void anEmptyDatabaseStaysEmpty() throws IOException {
    Path file = Files.writeString(directory.resolve("two.jsonl"),
        "{\"title\":\"One\"}\n{\"title\":\"One\"}\n{\"title\":\"Two\"}\n");

    LoadReport report = new DryRun(Neo4jUnderTest.driver(), LoadOptions.defaults(),
        LoadProgress.SILENT).of(List.of(file));

    assertThat(report.load()).isEqualTo(LoadReport.NONE);
    assertThat(report.counts().kinds()).containsEntry(Kind.RECORDS, new Fates(3, 2, 0, 1, 0));
    assertThat(report.counts().merged()).isZero();
    assertThat(report.graph()).containsEntry("Paper", 0L);
    var driver = Neo4jUnderTest.driver();
    assertThat(driver.executableQuery("MATCH (n) RETURN n").execute().records()).isEmpty();
    assertThat(driver.executableQuery("SHOW INDEXES YIELD name, type WHERE type <> 'LOOKUP'")
        .execute().records()).isEmpty();
  }

  @Test
  void conceptsAreComparedToo() throws IOException {
    Path file = Files.writeString(directory.resolve("topics.csv"),
        """
        "graph theory","klink:broaderGeneric","trees"
        "graph theory","klink:broaderGeneric","planar graphs"
        "trees","klink:relatedEquivalent","arborescences"
        """);
    Fates concepts = dryRun(file, 1_000).kinds().get(Kind.CONCEPTS);

    assertThat(concepts).isEqualTo(load(file, 1_000).kinds().get(Kind.CONCEPTS));
    assertThat(concepts.added()).isEqualTo(2);
    assertThat(dryRun(file, 1).kinds().get(Kind.CONCEPTS))
        .isEqualTo(load(file, 1).kinds().get(Kind.CONCEPTS));
  }

  @Test
  void itSaysWhatTheNextLoadDoes() throws IOException {
    for (int trial = 0; trial < TRIALS; trial++) {
      long seed = (trial + 1) * 0x9E3779B97F4A7C15L;
      Random random = new Random(seed);
      RandomSaid said = new RandomSaid(seed, true);
      List<String> known = new ArrayList<>();
      Neo4jUnderTest.emptyOfData();
      for (int step = 0; step < LOADS; step++) {
        List<String> lines = new ArrayList<>(said.lines(1 + random.nextInt(20)));
        random.ints(random.nextInt(6), 0, 1).forEach(i -> lines.add(said.term()));
        known.stream().filter(line -> random.nextInt(4) == 0).forEach(lines::add);
        known.addAll(lines);
        Path file = Files.write(directory.resolve("said.jsonl"), lines);
        int batchSize = 1 + random.nextInt(6);
        List<String> before = Dumps.lines();

        LoadReport.Counts told = dryRun(file, batchSize);

        assertThat(Dumps.difference(before, Dumps.lines())).isEmpty();
        assertThat(told.kinds()).as("seed %d, load %d", seed, step + 1)
            .isEqualTo(load(file, batchSize).kinds());
      }
    }
  }

  private LoadReport.Counts dryRun(Path file, int batchSize) {
    return new DryRun(Neo4jUnderTest.driver(), options(file, batchSize), LoadProgress.SILENT)
        .of(List.of(file)).counts();
  }

  private LoadReport.Counts load(Path file, int batchSize) {
    return new Loader(Neo4jUnderTest.driver(), options(file, batchSize), LoadProgress.SILENT)
        .load(List.of(file)).counts();
  }

  private static LoadOptions options(Path file, int batchSize) {
    LoadOptions options = LoadOptions.defaults().withBatchSize(batchSize);
    return file.toString().endsWith(".jsonl") ? options.withFormat(new SaidFormat()) : options;
  }
}
