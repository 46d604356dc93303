package org.papergraph.loader.load;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.neo4j.driver.Driver;
import org.papergraph.loader.cli.Main;
import org.papergraph.localneo4j.Neo4jUnderTest;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * A loader that is killed at any moment leaves a graph that the next load makes whole: be it the first load of an empty
 * graph, or one onto a graph that has something.
 */
class KilledLoadTest {

  private static final int RECORDS = 300;
  private static final int KILLS = Integer.getInteger("papergraph.kills", 20);
  private static final Driver DRIVER = Neo4jUnderTest.driver();

  @TempDir
  private Path directory;

  @BeforeEach
  void emptyGraph() {
    Neo4jUnderTest.empty();
  }

  @Test
  void killedAtRandomMomentsAndStartedAgainTheGraphIsTheSame() throws Exception {
    List<String> lines = new RandomRecords(7, 12).lines(RECORDS);
    Path file = Files.write(directory.resolve("records.jsonl"), lines);
    Path head = Files.write(directory.resolve("head.jsonl"), lines.subList(0, 20));
    Loader.load(DRIVER, List.of(file));
    String expected = Dumps.hash();
    long whole = nodes();
    Random random = new Random(7 * 0x9E3779B97F4A7C15L);
    int killedAtWork = 0;
    for (int kill = 0; kill < KILLS; kill++) {
      Neo4jUnderTest.emptyOfData();
      if (kill % 2 == 1) {
        Loader.load(DRIVER, List.of(head));
      }
      killWhenItHasWritten(start(file), random.nextLong(whole), random.nextInt(20));
      killedAtWork += unfinished() ? 1 : 0;
      Loader.load(DRIVER, List.of(file));
      assertThat(Dumps.hash()).as("kill %d", kill).isEqualTo(expected);
    }
    assertThat(killedAtWork).isGreaterThan(KILLS / 3);
  }

  /** Waits for so many nodes in the graph, and then a little. */
  private static void killWhenItHasWritten(Process loader, long nodes, int pauseMillis)
      throws InterruptedException {
    while (loader.isAlive() && nodes() < nodes) {
      TimeUnit.MILLISECONDS.sleep(2);
    }
    TimeUnit.MILLISECONDS.sleep(pauseMillis);
    loader.destroyForcibly().waitFor();
  }

  private static long nodes() {
    return count("MATCH (n) RETURN count(n) AS n");
  }

  private static boolean unfinished() {
    return count("MATCH (l:Load) WHERE l.status <> 'FINISHED' RETURN count(l) AS n") > 0;
  }

  private static long count(String query) {
    return DRIVER.executableQuery(query).execute().records().getFirst().get("n").asLong();
  }

  private Process start(Path file) throws IOException {
    List<String> command = new ArrayList<>(
        List.of(ProcessHandle.current().info().command().orElse("java"),
            "-XX:TieredStopAtLevel=1", "-cp", System.getProperty("java.class.path"),
            Main.class.getName(), "load", "--batch-size", "10", "--rejects",
            directory.resolve("rejects.jsonl").toString(), file.toString()));
    ProcessBuilder builder = new ProcessBuilder(command).redirectErrorStream(true)
        .redirectOutput(directory.resolve("output").toFile());
    builder.environment().putAll(Neo4jUnderTest.environment());
    return builder.start();
  }
}
