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
import org.neo4j.driver.SessionConfig;
import org.papergraph.loader.cli.Main;
import org.papergraph.localneo4j.Neo4jUnderTest;

import static org.assertj.core.api.Assertions.assertThat;

/** A decision whose command is killed at any moment is taken wholly or not at all, and the next command finishes it. */
class KilledDecisionTest {

  private static final int KILLS = Integer.getInteger("papergraph.kills", 4);
  private static final List<String> AUTHORS = List.of("author:name:ada lovelace",
      "author:name:a. lovelace");

  @TempDir
  private Path directory;

  private final AuthorCuration curation = new AuthorCuration(Neo4jUnderTest.driver(),
      SessionConfig.defaultConfig());

  @BeforeEach
  void records() throws IOException {
    Neo4jUnderTest.empty();
    Path file = Files.write(directory.resolve("records.jsonl"),
        new RandomRecords(7, 12).lines(400));
    Loader.load(Neo4jUnderTest.driver(), List.of(file));
  }

  @Test
  void killedAtRandomMomentsItIsAsIfItHadNotBeen() throws Exception {
    List<String> before = Dumps.lines();
    curation.merge(AUTHORS, null);
    List<String> merged = Dumps.lines();
    curation.undo(1);
    Random random = new Random(11 * 0x9E3779B97F4A7C15L);
    for (int kill = 0; kill < KILLS; kill++) {
      long loads = loads();
      Process command = start();
      while (command.isAlive() && loads() == loads) {
        TimeUnit.MILLISECONDS.sleep(2);
      }
      TimeUnit.MILLISECONDS.sleep(random.nextInt(150));
      command.destroyForcibly().waitFor();
      mergeUnlessMerged();
      assertThat(Dumps.difference(Dumps.lines(), merged)).isEmpty();
      curation.undo(curation.decisions().getLast().number());
      assertThat(Dumps.difference(Dumps.lines(), before)).isEmpty();
    }
  }

  private void mergeUnlessMerged() {
    try {
      curation.merge(AUTHORS, null);
    } catch (DecisionException taken) {
      assertThat(taken).hasMessageContaining("one author already");
    }
  }

  private static long loads() {
    return Neo4jUnderTest.driver().executableQuery("MATCH (l:Load) RETURN count(l) AS n").execute()
        .records().getFirst().get("n").asLong();
  }

  private Process start() throws IOException {
    List<String> command = new ArrayList<>(
        List.of(ProcessHandle.current().info().command().orElse("java"), "-cp",
            System.getProperty("java.class.path"), Main.class.getName(), "authors", "merge"));
    command.addAll(AUTHORS);
    ProcessBuilder builder = new ProcessBuilder(command).redirectErrorStream(true)
        .redirectOutput(directory.resolve("output").toFile());
    builder.environment().putAll(Neo4jUnderTest.environment());
    return builder.start();
  }
}
