package org.papergraph.loader;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.neo4j.driver.Driver;
import org.neo4j.driver.Record;
import org.papergraph.loader.load.LoadReport;
import org.papergraph.loader.load.Loader;
import org.papergraph.loader.record.PaperRecord;
import org.papergraph.loader.record.RecordJson;
import org.papergraph.localneo4j.EmptyNeo4j;

import static org.assertj.core.api.Assertions.assertThat;

/** The demo records: whole, facts only, and one connected field around the papers of the seed pages. */
@EmptyNeo4j
class SeedsTest {
  private static final Path SEEDS = Path.of("..", "seeds");
  private static final String ROTSKOFF = "author:name:grant m. rotskoff";

  @Test
  void everyLineIsARecordOfFactsInCanonicalForm() throws IOException {
    List<PaperRecord> papers = new ArrayList<>();
    for (Path file : files()) {
      for (String line : Files.readAllLines(file)) {
        RecordJson.Parsed parsed = RecordJson.read(line);
        assertThat(parsed.notes()).as(line).isEmpty();
        papers.add(parsed.paper());
      }
    }

    assertThat(papers).hasSize(3049).allMatch(paper -> paper.abstractText() == null)
        .allMatch(paper -> paper.extra().isEmpty());
    assertThat(papers).filteredOn(paper -> paper.topics().isEmpty()).hasSizeLessThan(30);
  }

  @Test
  void theyAreSmallEnoughToLiveInTheRepository() throws IOException {
    long bytes = 0;
    for (Path file : files()) {
      bytes += Files.size(file);
    }

    assertThat(bytes).isLessThan(2_000_000);
  }

  @Test
  void theyLoadIntoOneConnectedGraph(Driver driver) {
    LoadReport report = Loader.load(driver, List.of(SEEDS));

    assertThat(report.counts().rejected()).isZero();
    assertThat(report.counts().notes()).isZero();
    assertThat(report.counts().all().read()).isEqualTo(3049);
    assertThat(report.graph()).containsEntry("Paper", 3020L).containsEntry("Venue", 48L);

    // The co-authors of the first seed page, and the pairs among them, are those of that page.
    assertThat(one(driver,
        """
        MATCH (g:Author {id: $id})-[:CO_AUTHORED]-(a) WITH g, collect(a) AS others
        UNWIND [g] + others AS a UNWIND [g] + others AS b
        MATCH (a)-[c:CO_AUTHORED]->(b)
        RETURN size(others) + 1 AS authors, count(c) AS pairs""", Map.of("id", ROTSKOFF)).asMap())
        .isEqualTo(Map.of("authors", 10L, "pairs", 18L));
    assertThat(one(driver,
        """
        MATCH (:Author {id: $id})-[c:CO_AUTHORED]-(a) WHERE c.papers = 3 AND c.firstYear = 2024
        AND c.lastYear = 2025 RETURN count(a) AS authors""", Map.of("id", ROTSKOFF)).asMap())
        .isEqualTo(Map.of("authors", 2L));

    assertThat(one(driver, """
                           MATCH (a:Author {id: $id}), (b:Author {id: 'author:name:sergey levine'}),
                             path = shortestPath((a)-[:CO_AUTHORED*..8]-(b))
                           RETURN length(path) AS length, b.paperCount AS papers""",
        Map.of("id", ROTSKOFF)).asMap())
        .isEqualTo(Map.of("length", 4L, "papers", 47L));
  }

  private static Record one(Driver driver, String query, Map<String, Object> parameters) {
    return driver.executableQuery(query).withParameters(parameters).execute().records().getFirst();
  }

  private static List<Path> files() throws IOException {
    try (var files = Files.list(SEEDS)) {
      return files.filter(file -> file.toString().endsWith(".jsonl")).sorted().toList();
    }
  }
}
