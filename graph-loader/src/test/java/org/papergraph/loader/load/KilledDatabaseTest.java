package org.papergraph.loader.load;

import java.io.IOException;
import java.net.ServerSocket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.neo4j.driver.Config;
import org.neo4j.driver.Driver;
import org.neo4j.driver.GraphDatabase;
import org.neo4j.driver.SessionConfig;
import org.papergraph.loader.graph.CanonicalDump;
import org.papergraph.localneo4j.Neo4jUnderTest;

import static org.assertj.core.api.Assertions.assertThat;

/** A database that is killed while a load runs loses nothing that the next load does not bring back. */
class KilledDatabaseTest {

  private static final int RECORDS = 300;
  private static final int KILLS = Integer.getInteger("papergraph.kills", 20);
  /** Loads that are killed before one is left to end. */
  private static final int IN_A_ROW = 4;

  @TempDir
  private Path directory;

  private int port;
  private Process database;
  private Driver driver;

  @AfterEach
  void leaveNoProcess() throws InterruptedException {
    driver.close();
    database.destroyForcibly().waitFor();
  }

  @Test
  void killedAtRandomMomentsAndStartedAgainTheGraphIsTheSame() throws Exception {
    List<String> lines = new RandomRecords(9, 12).lines(RECORDS);
    Path file = Files.write(directory.resolve("records.jsonl"), lines);
    Path head = Files.write(directory.resolve("head.jsonl"), lines.subList(0, 20));
    Neo4jUnderTest.empty();
    Loader.load(Neo4jUnderTest.driver(), List.of(file));
    String expected = Dumps.hash();
    port = freePort();
    driver = GraphDatabase.driver("bolt://127.0.0.1:" + port,
        Config.builder().withMaxTransactionRetryTime(1, TimeUnit.SECONDS).build());
    start();
    Random random = new Random(9 * 0x9E3779B97F4A7C15L);
    long millis = 1_000;
    for (int kill = 1; kill <= KILLS; kill++) {
      CompletableFuture<Void> load = CompletableFuture.runAsync(() -> load(file));
      TimeUnit.MILLISECONDS.sleep(random.nextLong(millis));
      database.destroyForcibly().waitFor();
      load.handle((done, failure) -> failure).join();
      start();
      if (kill % IN_A_ROW == 0) {
        long begin = System.nanoTime();
        load(file);
        millis = Math.max(millis, (System.nanoTime() - begin) / 1_000_000);
        assertThat(new CanonicalDump(driver, SessionConfig.defaultConfig()).hash())
            .as("after %d kills", kill).isEqualTo(expected);
        empty();
        if (kill % (2 * IN_A_ROW) == 0) {
          load(head);
        }
      }
    }
  }

  private void load(Path file) {
    new Loader(driver, LoadOptions.defaults().withBatchSize(20), LoadProgress.SILENT)
        .load(List.of(file));
  }

  private void empty() {
    driver.executableQuery("MATCH (n) WHERE NOT n:Migration DETACH DELETE n").execute();
  }

  /** Starts the database on what the last one has left, and waits until it answers. */
  private void start() throws IOException, InterruptedException {
    List<String> command = new ArrayList<>(
        List.of(ProcessHandle.current().info().command().orElse("java"),
            "-XX:TieredStopAtLevel=1", "--add-opens", "java.base/java.nio=ALL-UNNAMED", "-cp",
            System.getProperty("java.class.path"), "org.papergraph.localneo4j.Main", "--home",
            directory.resolve("neo4j").toString(), "--bolt-port", "" + port, "--http-port", "-1",
            "--page-cache", "64"));
    database = new ProcessBuilder(command).redirectErrorStream(true).start();
    String line = database.inputReader().readLine();
    while (line != null && !line.startsWith("Neo4j Community answers")) {
      line = database.inputReader().readLine();
    }
    assertThat(line).as("the database has started").isNotNull();
    driver.verifyConnectivity();
  }

  private static int freePort() throws IOException {
    try (ServerSocket socket = new ServerSocket(0)) {
      return socket.getLocalPort();
    }
  }
}
