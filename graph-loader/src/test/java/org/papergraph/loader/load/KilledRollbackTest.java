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

/** A rollback that is killed at any moment is ended by the next load, or by another try. */
class KilledRollbackTest {

  private static final int KILLS = Integer.getInteger("papergraph.kills", 3);

  @TempDir
  private Path directory;

  @BeforeEach
  void emptyGraph() {
    Neo4jUnderTest.empty();
  }

  @Test
  void killedAtRandomMomentsTheLoadIsGoneAfterTheNext() throws Exception {
    RandomRecords world = new RandomRecords(11 * 0x9E3779B97F4A7C15L, 6);
    List<String> lines = world.lines(60);
    List<String> more = new ArrayList<>(world.lines(200));
    more.addAll(lines.subList(0, 20));
    load(lines);
    List<String> expected = Dumps.lines();
    load(more);
    long total = stored();
    Random random = new Random(11);
    for (int kill = 1; kill <= KILLS; kill++) {
      killWhenItHasLeft(start(), total - total * kill / (2 * KILLS), random.nextInt(100));
    }
    assertThat(DerivedData.rows("MATCH (l:Load {number: 2}) RETURN l.status AS status"))
        .first().extracting(row -> row.get("status")).isEqualTo("ROLLING_BACK");
    load(lines);
    assertThat(Dumps.difference(Dumps.lines(), expected)).isEmpty();
    assertThat(DerivedData.rows("MATCH (l:Load {number: 2}) RETURN l.status AS status"))
        .first().extracting(row -> row.get("status")).isEqualTo("ROLLED_BACK");
  }

  private void load(List<String> lines) throws IOException {
    Loader.load(Neo4jUnderTest.driver(),
        List.of(Files.write(directory.resolve("records.jsonl"), lines)));
  }

  /** Waits until no more records are in the graph, and then a little. */
  private static void killWhenItHasLeft(Process rollback, long records, int pauseMillis)
      throws InterruptedException {
    while (rollback.isAlive() && stored() > records) {
      TimeUnit.MILLISECONDS.sleep(5);
    }
    TimeUnit.MILLISECONDS.sleep(pauseMillis);
    rollback.destroyForcibly().waitFor();
  }

  private static long stored() {
    return Neo4jUnderTest.driver().executableQuery("MATCH (r:Record) RETURN count(r) AS n")
        .execute()
        .records().getFirst().get("n").asLong();
  }

  private Process start() throws IOException {
    ProcessBuilder builder = new ProcessBuilder(
        ProcessHandle.current().info().command().orElse("java"), "-cp",
        System.getProperty("java.class.path"), Main.class.getName(), "loads", "rollback", "2",
        "--yes", "--batch-size", "5").redirectErrorStream(true)
        .redirectOutput(directory.resolve("output").toFile());
    builder.environment().putAll(Neo4jUnderTest.environment());
    return builder.start();
  }
}
