package org.papergraph.bench.load;

import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.io.BufferedReader;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.neo4j.driver.Driver;
import org.neo4j.driver.GraphDatabase;
import org.neo4j.driver.Session;

/**
 * The plain way to load: one batch of a thousand records after the other, each kind of thing in a statement of
 * UNWIND and MERGE, on unique constraints. Derives nothing, resolves nothing, keeps no provenance; keywords are taken
 * as topics as they are: {@code PlainLoader URI FILE} for an empty database.
 */
public final class PlainLoader {
  private static final int BATCH = 1_000;
  private static final List<String> SCHEMA = List.of("Paper", "Author", "Venue", "Topic");
  private static final List<String> STATEMENTS = List.of(
      """
      UNWIND $rows AS row MERGE (p:Paper {id: coalesce(row.doi, row.source + ':' + row.sourceId, row.arxivId)})
      SET p.title = row.title, p.abstract = row.abstract, p.year = row.year, p.publishedOn = date(row.publishedOn),
        p.type = row.type, p.doi = row.doi, p.arxivId = row.arxivId, p.citationCount = row.citationCount""",
      """
      UNWIND $rows AS row MATCH (p:Paper {id: coalesce(row.doi, row.source + ':' + row.sourceId, row.arxivId)})
      UNWIND range(0, size(row.authors) - 1) AS place
      MERGE (a:Author {id: coalesce(row.authors[place].orcid, row.authors[place].name)})
      SET a.name = row.authors[place].name MERGE (a)-[r:AUTHORED {position: place + 1}]->(p)""",
      """
      UNWIND $rows AS row MATCH (p:Paper {id: coalesce(row.doi, row.source + ':' + row.sourceId, row.arxivId)})
      MERGE (v:Venue {id: row.venue}) MERGE (p)-[r:PUBLISHED_IN]->(v) SET r.year = row.year""",
      """
      UNWIND $rows AS row MATCH (p:Paper {id: coalesce(row.doi, row.source + ':' + row.sourceId, row.arxivId)})
      UNWIND row.keywords AS keyword MERGE (t:Topic {id: keyword}) MERGE (p)-[:HAS_TOPIC]->(t)""",
      """
      UNWIND $rows AS row MATCH (p:Paper {id: coalesce(row.doi, row.source + ':' + row.sourceId, row.arxivId)})
      UNWIND row.references AS reference MATCH (cited:Paper {id: reference}) MERGE (p)-[:CITES]->(cited)""");
  private static final String COUNT = """
                                      RETURN COUNT { (:Paper) } + COUNT { (:Author) } + COUNT { (:Venue) } + COUNT { (:Topic) }
                                        + COUNT { ()-[:AUTHORED]->() } + COUNT { ()-[:PUBLISHED_IN]->() } + COUNT { ()-[:HAS_TOPIC]->() }
                                        + COUNT { ()-[:CITES]->() } AS entities""";

  private PlainLoader() {}

  public static void main(String[] args) throws IOException {
    try (Driver driver = GraphDatabase.driver(args[0]); Session session = driver.session()) {
      SCHEMA.forEach(label -> session.run(
          "CREATE CONSTRAINT IF NOT EXISTS FOR (n:" + label + ") REQUIRE n.id IS UNIQUE")
          .consume());
      long begin = System.nanoTime();
      load(Path.of(args[1]), session);
      double seconds = (System.nanoTime() - begin) / 1e9;
      long entities = session.run(COUNT).single().get(0).asLong();
      System.out.printf("%d entities in %.1f s: %.0f a second%n", entities, seconds,
          entities / seconds);
    }
  }

  private static void load(Path file, Session session) throws IOException {
    var json = new JsonMapper().readerFor(new TypeReference<Map<String, Object>>() {
    });
    List<Map<String, Object>> rows = new ArrayList<>();
    try (BufferedReader lines = Files.newBufferedReader(file)) {
      for (String line = lines.readLine(); line != null; line = lines.readLine()) {
        rows.add(json.readValue(line));
        if (rows.size() == BATCH) {
          write(rows, session);
        }
      }
    }
    write(rows, session);
  }

  private static void write(List<Map<String, Object>> rows, Session session) {
    session.executeWriteWithoutResult(tx -> STATEMENTS
        .forEach(statement -> tx.run(statement, Map.of("rows", List.copyOf(rows))).consume()));
    rows.clear();
  }
}
