package org.papergraph.loader.load;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledIf;
import org.neo4j.driver.Driver;
import org.papergraph.localneo4j.Neo4jUnderTest;

import static org.assertj.core.api.Assertions.assertThat;

/** The four seed pages, whose figures are known. */
@EnabledIf("seedsAreHere")
class SeedLoadTest {

  private static final Path SEEDS = Path.of("../../shared/seeds");
  private static final Driver DRIVER = Neo4jUnderTest.driver();

  @BeforeEach
  void emptyGraph() {
    Neo4jUnderTest.empty();
  }

  @Test
  void theFourPagesGiveTheGraphThatIsKnown() {
    LoadReport report = Loader.load(DRIVER, List.of(SEEDS));
    assertThat(report.counts().all().read()).isEqualTo(143);
    assertThat(report.counts().rejected()).isZero();
    assertThat(report.graph())
        .containsAllEntriesOf(Map.of("Paper", 135L, "Author", 10L, "Venue", 4L, "AUTHORED", 19L,
            "PUBLISHED_IN", 5L, "CO_AUTHORED", 18L, "CITES", 0L));
    assertThat(DRIVER
        .executableQuery(
            "MATCH (:Paper)-[r:PUBLISHED_IN]->(v) RETURN v.id + ' ' + r.year AS at ORDER BY at")
        .execute().records()).extracting(row -> row.get("at").asString())
        .containsExactly("venue:aaai 2024", "venue:iclr 2025", "venue:icml 2019", "venue:icml 2025",
            "venue:neurips 2024");
    assertThat(DRIVER.executableQuery(
        "MATCH (a:Author {id: 'author:name:grant m. rotskoff'})-[c:CO_AUTHORED]-(b)"
            + " WHERE c.papers = 3 RETURN b.name + ' ' + c.firstYear + ' ' + c.lastYear AS b ORDER BY b")
        .execute().records())
        .extracting(row -> row.get("b").asString())
        .containsExactly("Lexing Ying 2024 2025", "Yinuo Ren 2024 2025");
  }

  @Test
  void loadedAgainInAnotherOrderOrOneByOneItIsTheSame() {
    Loader.load(DRIVER, List.of(SEEDS));
    String expected = Dumps.hash();
    Loader.load(DRIVER, List.of(SEEDS));
    assertThat(Dumps.hash()).isEqualTo(expected);
    Neo4jUnderTest.emptyOfData();
    List<String> names = List.of("hf-daily-papers-search-3.txt", "arrow-author-page.txt",
        "hf-daily-papers-search-1.txt",
        "hf-daily-papers-search-2.txt");
    for (String name : names) {
      new Loader(DRIVER, LoadOptions.defaults().withBatchSize(10), LoadProgress.SILENT)
          .load(List.of(SEEDS.resolve(name)));
    }
    assertThat(Dumps.hash()).isEqualTo(expected);
  }

  static boolean seedsAreHere() {
    return Files.isDirectory(SEEDS);
  }
}
