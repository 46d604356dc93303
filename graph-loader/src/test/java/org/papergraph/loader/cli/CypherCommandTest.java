package org.papergraph.loader.cli;

import java.util.Arrays;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.neo4j.driver.Driver;
import org.papergraph.localneo4j.EmptyNeo4j;

import static org.assertj.core.api.Assertions.assertThat;

@EmptyNeo4j
class CypherCommandTest {

  @Test
  void printsRowsUnderTheirNames() {
    assertThat(rows("UNWIND $papers AS p RETURN p.title AS title, p.year AS year ORDER BY year",
        "-p", "papers=[{\"title\":\"Graph Databases\",\"year\":2015},{\"title\":\"Topics\"}]"))
        .isEqualTo("""
                    title           | year
                   -----------------+------
                    Graph Databases | 2015
                    Topics          | null
                   (2 rows)
                   """);
  }

  @Test
  void takesWhatIsNoJsonAsText() {
    assertThat(rows("RETURN $venue AS venue", "-p", "venue=icml")).isEqualTo("""
                                                                              venue
                                                                             -------
                                                                              icml
                                                                             (1 row)
                                                                             """);
  }

  @Test
  void writesValuesAsCypherDoes(Driver driver) {
    driver
        .executableQuery("CREATE (:Author {name: \"O'Neil\"})-[:AUTHORED {position: 1}]->(:Paper)")
        .execute();
    assertThat(rows("MATCH p = (:Paper)<-[:AUTHORED]-() RETURN p, [1, null, 'x'] AS list"))
        .contains("(:Paper)<-[:AUTHORED {position: 1}]-(:Author {name: 'O\\'Neil'})",
            "[1, null, 'x']");
  }

  @Test
  void saysWhatChanged() {
    assertThat(rows("CREATE (:Paper {id: 'paper:doi:10.1/1'})"))
        .isEqualTo("(0 rows, 1 nodes created, 1 properties set, 1 labels added)\n");
  }

  @Test
  void letsNoTitleMoveTheCursor() {
    assertThat(rows("RETURN 'a\\u001b[2Jb\\nc' AS title")).contains(" a\\u001b[2Jb\\nc\n");
  }

  @Test
  void cutsWhatIsTooWide() {
    assertThat(rows("RETURN 'transfer learning' AS topic", "--width", "9"))
        .contains(" transfer…\n");
  }

  @Test
  void printsMoreRowsThanItHoldsAtOnce() {
    assertThat(rows("UNWIND range(1, 2500) AS n RETURN n").lines()).hasSize(2 + 2500 + 1)
        .contains("    1", " 2500", "(2,500 rows)");
  }

  @Test
  void saysWhereAStatementIsWrong() {
    CommandLineRun run = CommandLineRun.of(new CypherCommand(), "MATCH (p:Paper RETURN p");
    assertThat(run.exitCode()).isEqualTo(Main.USAGE);
    assertThat(run.err()).contains("Invalid input", "line 1, column").doesNotContain("\tat ");
    assertThat(run.out()).isEmpty();
  }

  private static String rows(String statement, String... options) {
    CommandLineRun run = CommandLineRun.of(new CypherCommand(),
        Stream.concat(Stream.of(statement),
            Arrays.stream(options)).toArray(String[]::new));
    assertThat(Map.of("code", run.exitCode(), "err", run.err()))
        .isEqualTo(Map.of("code", Main.OK, "err", ""));
    return run.out().replaceAll(", [\\d,]+ ms\\)", ")");
  }
}
