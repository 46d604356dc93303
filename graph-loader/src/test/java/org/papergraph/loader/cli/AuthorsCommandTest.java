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

/** Grace Hopper and Grace B. Hopper, who write with the same people; and one paper of a Grace Hopper who does not. */
class AuthorsCommandTest {

  private static final String GRACE = "author:name:grace hopper";
  private static final String GRACE_B = "author:name:grace b. hopper";

  @BeforeEach
  void papers(@TempDir Path directory) throws IOException {
    Neo4jUnderTest.empty();
    Path file = Files.writeString(directory.resolve("records.jsonl"),
        """
        {"title":"One","doi":"10.1000/a,1","year":2001,"authors":["Grace Hopper","Ada Lovelace","Emmy Noether"]}
        {"title":"Two","doi":"10.1000/2","year":2002,"authors":["Grace B. Hopper","Ada Lovelace","Emmy Noether"]}
        {"title":"Three","doi":"10.1000/3","year":1961,"authors":["Grace Hopper","Kurt Gödel"]}
        """);
    Loader.load(Neo4jUnderTest.driver(), List.of(file));
  }

  @Test
  void decisionsAreTakenShownAndTakenBack() {
    CommandLineRun merge = run("merge", GRACE, GRACE_B, "--reason", "one home page");
    assertThat(merge.exitCode()).isEqualTo(Main.OK);
    assertThat(merge.out()).contains("Decision 1", "one author now, " + GRACE_B);
    CommandLineRun split = run("split", GRACE, "--papers",
        "paper:doi:10.1000/a,1, paper:doi:10.1000/3");
    assertThat(split.out()).contains("Decision 2", "author:split:name:grace hopper~");
    assertThat(run("undo", "1").out()).contains("Decision 1 is taken back");
    assertThat(run("list").out()).contains("1  merge " + GRACE + " + " + GRACE_B, "taken back",
        "because: one home page", "2  split " + GRACE);
  }

  @Test
  void whatCannotBeDecidedIsWrongUsage() {
    CommandLineRun unknown = run("merge", GRACE, "author:name:nobody");
    assertThat(unknown.exitCode()).isEqualTo(Main.USAGE);
    assertThat(unknown.err()).contains("no author has the id author:name:nobody")
        .doesNotContain("Exception", "\tat ");
    assertThat(run("undo", "7").exitCode()).isEqualTo(Main.USAGE);
  }

  @Test
  void suspectsComeWithTheirEvidence() {
    String text = run("suspects").out();
    assertThat(text).contains("one person?: Grace B. Hopper / Grace Hopper", GRACE_B + "  " + GRACE,
        "one with a middle name more", "2 common co-authors");
    assertThat(run("suspects", "--first", "1", "--json", "--kind", "ONE_PERSON").out().strip())
        .startsWith("{\"kind\":\"ONE_PERSON\"").contains("\"authors\":[\"" + GRACE_B)
        .doesNotContain("\n");
    assertThat(run("suspects", "--first", "0").exitCode()).isEqualTo(Main.USAGE);
  }

  private static CommandLineRun run(String... arguments) {
    return CommandLineRun.of(new AuthorsCommand(), arguments);
  }
}
