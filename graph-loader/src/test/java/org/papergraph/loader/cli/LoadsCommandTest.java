package org.papergraph.loader.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.papergraph.loader.load.Loader;
import org.papergraph.localneo4j.Neo4jUnderTest;

import static org.assertj.core.api.Assertions.assertThat;

class LoadsCommandTest {

  @TempDir
  private Path directory;

  @BeforeEach
  void emptyGraph() {
    Neo4jUnderTest.empty();
  }

  @Test
  void loadsAreListedShownAndTakenBack() throws IOException {
    assertThat(run("list").out()).contains("Nothing has been loaded.");
    load("first.jsonl",
        "{\"title\":\"One\",\"authors\":[\"Ada Lovelace\"],\"venue\":\"ICML 2019\"}");
    load("second.jsonl",
        "{\"title\":\"One\",\"authors\":[\"Ada Lovelace\"],\"venue\":\"ICML 2019\"}",
        "{\"title\":\"Two\",\"authors\":[\"Ada Lovelace\",\"Emmy Noether\"]}");
    assertThat(run("list").out().lines()).hasSize(4).last().asString()
        .containsPattern(
            "2 \\| \\d{4}-\\d\\d-\\d\\d \\d\\d:\\d\\d:\\d\\d \\| FINISHED \\| +2 \\| +1 \\| +0 \\| .*second.jsonl");
    assertThat(run("show", "2").out()).contains("Load 2: FINISHED", "second.jsonl")
        .containsPattern("records +1\n").containsPattern("papers +1  paper:title:")
        .containsPattern("authors +1  author:name:emmy noether").containsPattern("venues +0\n");
    CommandLineRun refused = run("rollback", "2");
    assertThat(refused.exitCode()).isEqualTo(Main.USAGE);
    assertThat(refused.err()).contains("say --yes to confirm");
    CommandLineRun done = run("rollback", "2", "--yes");
    assertThat(done.exitCode()).as(done.err()).isEqualTo(Main.OK);
    assertThat(done.out()).contains("Load 2 is rolled back; the graph's version is 3.")
        .containsPattern("removed +1").containsPattern("Author +-1").containsPattern("Paper +-1");
    assertThat(run("list").out()).containsPattern("2 \\| .* \\| ROLLED_BACK")
        .contains("rollback of load 2");
    assertThat(run("show", "2").out()).contains("Load 2: ROLLED_BACK", "rolled back")
        .doesNotContain("Only this load");
  }

  @Test
  void wrongNumbersAreSaidAtOnce() {
    assertThat(run("show", "4").err()).contains("There is no load 4; papergraph loads list shows");
    CommandLineRun unknown = run("rollback", "4", "--yes");
    assertThat(unknown.exitCode()).isEqualTo(Main.DATABASE);
    assertThat(unknown.err()).contains("There is no load 4").doesNotContain("\tat ");
    assertThat(run("rollback", "four", "--yes").exitCode()).isEqualTo(Main.USAGE);
    assertThat(run("rollback", "4", "--yes", "--batch-size", "0").exitCode())
        .isEqualTo(Main.USAGE);
  }

  private void load(String name, String... lines) throws IOException {
    Loader.load(Neo4jUnderTest.driver(),
        List.of(Files.write(directory.resolve(name), List.of(lines))));
  }

  private static CommandLineRun run(String... arguments) {
    return CommandLineRun.of(new LoadsCommand(), arguments);
  }
}
