package org.papergraph.app.execution.wiring;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.papergraph.app.FixtureGraph;
import org.papergraph.localneo4j.Neo4jUnderTest;

/** A paper of a random graph, as plain data. */
record NaivePaper(String id, String title, @Nullable Integer year, @Nullable Integer citations,
    @Nullable String venue, Set<String> authors, Set<String> topics) {

  static List<NaivePaper> random(Random random, int count) {
    var papers = new ArrayList<NaivePaper>();
    for (int i = 0; i < count; i++) {
      papers.add(new NaivePaper("paper:title:" + i, "Title " + random.nextInt(count / 2),
          random.nextInt(6) == 0 ? null : 2015 + random.nextInt(6),
          random.nextInt(3) == 0 ? null : random.nextInt(10),
          random.nextInt(8) == 0 ? null : "venue:v" + random.nextInt(4),
          some(random, "author:name:a", 12), some(random, "topic:t", 8)));
    }
    return papers;
  }

  private static Set<String> some(Random random, String prefix, int of) {
    var some = new TreeSet<String>();
    IntStream.range(0, random.nextInt(4)).forEach(i -> some.add(prefix + random.nextInt(of)));
    return some;
  }

  /** As a parameter of the statement that creates the graph. */
  Map<String, Object> row() {
    var row = new HashMap<String, Object>();
    row.put("id", id);
    row.put("title", title);
    row.put("year", year);
    row.put("citations", citations);
    row.put("venue", venue == null ? List.of() : List.of(venue));
    row.put("authors", List.copyOf(authors));
    row.put("topics", List.copyOf(topics));
    return row;
  }

  /** Makes these papers the whole graph, with the counts that a loader would derive. */
  static void store(List<NaivePaper> papers) {
    Neo4jUnderTest.emptyOfData();
    run("""
        UNWIND $papers AS row
        CREATE (p:Paper {id: row.id, title: row.title, sources: ['naive']})
        SET p.year = row.year, p.citationCount = row.citations
        FOREACH (id IN row.venue | MERGE (v:Venue {id: id}) MERGE (p)-[:PUBLISHED_IN]->(v))
        FOREACH (id IN row.authors | MERGE (a:Author {id: id}) MERGE (a)-[:AUTHORED]->(p))
        FOREACH (id IN row.topics | MERGE (t:Topic {id: id}) MERGE (p)-[:HAS_TOPIC]->(t))
        """, papers);
    run("""
        MATCH (n:Venue|Author|Topic)
        SET n.name = n.id, n.label = n.id, n.paperCount = COUNT { (n)--(:Paper) }
        """, papers);
    FixtureGraph.markLacking();
  }

  private static void run(String statement, List<NaivePaper> papers) {
    Neo4jUnderTest.driver().executableQuery(statement)
        .withParameters(Map.of("papers", papers.stream().map(NaivePaper::row).toList()))
        .execute();
  }
}
