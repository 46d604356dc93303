package org.papergraph.loader.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.neo4j.driver.Driver;
import org.papergraph.localneo4j.EmptyNeo4j;

import static org.assertj.core.api.Assertions.assertThat;

@EmptyNeo4j
class LoadIfEmptyTest {

  @TempDir
  private Path folder;

  private Path seeds = Path.of("");

  @BeforeEach
  void writeSeeds() throws IOException {
    seeds = Files.writeString(folder.resolve("seeds.jsonl"),
        """
        {"title": "Attention Is All You Need", "year": 2017, "authors": [{"name": "Ashish Vaswani"}]}
        {"title": "Deep Residual Learning", "year": 2016, "authors": [{"name": "Kaiming He"}]}
        """);
  }

  @Test
  void fillsAnEmptyGraph(Driver driver) {
    assertThat(load().exitCode()).isEqualTo(Main.OK);
    assertThat(papers(driver)).isEqualTo(2);
  }

  @Test
  void leavesAGraphOfPapersAlone(Driver driver) {
    driver.executableQuery("CREATE (:Paper {id: 'paper:doi:10.1/1'})").execute();

    assertThat(load())
        .isEqualTo(new CommandLineRun(Main.OK, "The graph is not empty: nothing loaded.\n", ""));
    assertThat(papers(driver)).isEqualTo(1);
  }

  @Test
  void whatAFirstLoadHasLeftUnfinishedIsNoGraph(Driver driver) {
    driver
        .executableQuery("""
                         CREATE (:Load {id: 'load:1', number: 1, building: true, status: 'FAILED'}),
                           (:Paper {id: 'paper:doi:10.1/1'})""").execute();

    assertThat(load().exitCode()).isEqualTo(Main.OK);
    assertThat(papers(driver)).isEqualTo(2);
  }

  @Test
  void migrateMakesIndexesOnce(Driver driver) {
    assertThat(migrate()).matches("[1-9]\\d* migrations applied\n");
    assertThat(migrate()).isEqualTo("0 migrations applied\n");
    assertThat(driver.executableQuery("SHOW FULLTEXT INDEXES").execute().records()).isNotEmpty();
  }

  private static String migrate() {
    return CommandLineRun.of(new MigrateCommand()).out();
  }

  private CommandLineRun load() {
    return CommandLineRun.of(new LoadCommand(), "--if-empty", "--rejects",
        folder.resolve("rejects.jsonl").toString(), seeds.toString());
  }

  private static long papers(Driver driver) {
    return driver.executableQuery("MATCH (p:Paper) RETURN count(p)").execute().records()
        .getFirst().get(0).asLong();
  }
}
