package org.papergraph.app.execution.wiring;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.papergraph.localneo4j.Neo4jUnderTest;

/**
 * A random graph of papers as plain data.
 *
 * @param titles     paper → words
 * @param topics     paper → topic → score
 * @param authors    paper → authors
 * @param references paper → papers it cites
 */
record SimilarGraph(Map<String, String> titles, Map<String, Map<String, Double>> topics,
    Map<String, TreeSet<String>> authors, Map<String, TreeSet<String>> references) {
  private static final List<String> WORDS = List.of("graph", "neural", "deep", "survey", "kernel",
      "proof", "market", "cell", "the", "of");

  private static final List<String> STORED = List.of("MATCH (n) DETACH DELETE n",
      """
      UNWIND $rows AS row CREATE (p:Paper {id: row.id, title: row.title, sources: ['naive']})
      FOREACH (topic IN row.topics |
        MERGE (t:Topic {id: topic[0]}) MERGE (p)-[:HAS_TOPIC {score: topic[1]}]->(t))
      FOREACH (id IN row.authors | MERGE (a:Author {id: id}) MERGE (a)-[:AUTHORED]->(p))
      """, """
           UNWIND $rows AS row MATCH (p:Paper {id: row.id}) UNWIND row.references AS id
           MATCH (q:Paper {id: id}) CREATE (p)-[:CITES]->(q)
           """, """
                MATCH (n:Author|Topic)
                SET n.name = n.id, n.label = n.id, n.paperCount = COUNT { (n)--() }
                """);

  /** With some topics that nearly every paper has. */
  static SimilarGraph random(Random random, int papers) {
    var graph = new SimilarGraph(new TreeMap<>(), new TreeMap<>(), new TreeMap<>(),
        new TreeMap<>());
    for (int i = 0; i < papers; i++) {
      var id = "paper:title:" + i;
      graph.titles.put(id, IntStream.range(0, random.nextInt(5))
          .mapToObj(word -> WORDS.get(random.nextInt(WORDS.size())))
          .collect(Collectors.joining(" ")));
      var topics = new TreeMap<String, Double>();
      for (int topic = random.nextInt(6); topic > 0; topic--) {
        topics.put("topic:" + random.nextInt(1 + random.nextInt(12)), random.nextInt(1, 5) / 4.0);
      }
      graph.topics.put(id, topics);
      graph.authors.put(id, some(random, "author:name:", 12));
      graph.references.put(id, some(random, "paper:title:", papers));
      graph.references.get(id).remove(id);
    }
    return graph;
  }

  private static TreeSet<String> some(Random random, String prefix, int of) {
    return IntStream.range(0, random.nextInt(5)).mapToObj(i -> prefix + random.nextInt(of))
        .collect(Collectors.toCollection(TreeSet::new));
  }

  List<String> papers() {
    return List.copyOf(titles.keySet());
  }

  /** What cites each paper. */
  Map<String, TreeSet<String>> citing() {
    var citing = new TreeMap<String, TreeSet<String>>();
    titles.keySet().forEach(id -> citing.put(id, new TreeSet<>()));
    references.forEach((from, cited) -> cited.forEach(to -> citing.get(to).add(from)));
    return citing;
  }

  /** Makes these papers the whole graph, at once. */
  void store() {
    var rows = new ArrayList<Map<String, Object>>();
    titles.forEach((id, title) -> {
      var row = new HashMap<String, Object>();
      row.put("id", id);
      row.put("title", title);
      row.put("topics", topics.get(id).entrySet().stream()
          .map(topic -> List.<Object>of(topic.getKey(), topic.getValue())).toList());
      row.put("authors", List.copyOf(authors.get(id)));
      row.put("references", List.copyOf(references.get(id)));
      rows.add(row);
    });
    try (var session = Neo4jUnderTest.driver().session()) {
      session.executeWriteWithoutResult(transaction -> STORED
          .forEach(statement -> transaction.run(statement, Map.of("rows", rows)).consume()));
    }
  }
}
