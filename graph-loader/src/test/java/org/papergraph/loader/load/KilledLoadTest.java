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
import org.papergraph.loader.cli.Main;
import org.papergraph.localneo4j.Neo4jUnderTest;

import static org.assertj.core.api.Assertions.assertThat;

/** A loader that is killed at any moment leaves a graph that the next load makes whole. */
class KilledLoadTest {

  private static final int RECORDS = 400;
  private static final int KILLS = Integer.getInteger("papergraph.kills", 6);

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
    Loader.load(Neo4jUnderTest.driver(), List.of(file));
    List<String> expected = Dumps.lines();
    long total = stored();
    Neo4jUnderTest.emptyOfData();
    Loader.load(Neo4jUnderTest.driver(), List.of(head));
    Random random = new Random(7);
    for (int kill = 1; kill <= KILLS; kill++) {
      killWhenItHasWritten(start(file), total * kill / KILLS, random.nextInt(150));
    }
    assertThat(count("MATCH (l:Load) WHERE l.status <> 'FINISHED' RETURN count(l) AS n"))
        .isPositive();
    Process last = start(file);
    assertThat(last.waitFor(120, TimeUnit.SECONDS)).isTrue();
    assertThat(last.exitValue()).as(Files.readString(directory.resolve("output"))).isZero();
    assertThat(Dumps.difference(Dumps.lines(), expected)).isEmpty();
  }

  /** Waits for so many records in the graph, and then a little. */
  private static void killWhenItHasWritten(Process loader, long records, int pauseMillis)
      throws InterruptedException {
    while (loader.isAlive() && stored() < records) {
      TimeUnit.MILLISECONDS.sleep(5);
    }
    TimeUnit.MILLISECONDS.sleep(pauseMillis);
    loader.destroyForcibly().waitFor();
  }

  private static long stored() {
    return count("MATCH (r:Record) RETURN count(r) AS n");
  }

  private static long count(String query) {
    return Neo4jUnderTest.driver().executableQuery(query).execute().records().getFirst().get("n")
        .asLong();
  }

  private Process start(Path file) throws IOException {
    List<String> command = new ArrayList<>(
        List.of(ProcessHandle.current().info().command().orElse("java"), "-cp",
            System.getProperty("java.class.path"), Main.class.getName(), "load", "--batch-size",
            "10", "--rejects",
            directory.resolve("rejects.jsonl").toString(), file.toString()));
    ProcessBuilder builder = new ProcessBuilder(command).redirectErrorStream(true)
        .redirectOutput(directory.resolve("output").toFile());
    builder.environment().putAll(Neo4jUnderTest.environment());
    return builder.start();
  }
}
