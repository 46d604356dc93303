package org.papergraph.app.differential;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.papergraph.app.FixtureGraph;
import org.papergraph.localneo4j.Neo4jUnderTest;

/** Writes a graph to the database under test, which is emptied first. */
final class GraphStore {
  private GraphStore() {}

  static void store(MemoryGraph graph) {
    FixtureGraph.fill("RETURN 1;");
    graph.vertices().stream().collect(Collectors.groupingBy(Vertex::label)).forEach(
        (label, vertices) -> write(
            """
            UNWIND $rows AS row CREATE (n:%s) SET n = row.properties
            FOREACH (id IN row.ids | CREATE (:Identifier {id: id})-[:IDENTIFIES]->(n))
            """.formatted(label), vertices.stream().map(GraphStore::row).toList()));
    graph.vertices().stream().flatMap(vertex -> vertex.steps().stream().filter(Vertex.Step::out)
        .map(step -> Map.entry(step.type(), row(vertex, step))))
        .collect(Collectors.groupingBy(Map.Entry::getKey,
            Collectors.mapping(Map.Entry::getValue, Collectors.toList())))
        .forEach((type, rows) -> write(
            """
            UNWIND $rows AS row MATCH (a:!Identifier {id: row.from}), (b:!Identifier {id: row.to})
            CREATE (a)-[r:%s]->(b) SET r = row.properties
            """.formatted(type), rows));
    FixtureGraph.markLacking();
  }

  private static Map<String, Object> row(Vertex vertex) {
    var ids = new ArrayList<>(vertex.otherIds());
    ids.add(vertex.id());
    return Map.of("properties", vertex.properties(), "ids", ids);
  }

  private static Map<String, Object> row(Vertex from, Vertex.Step step) {
    var row = new LinkedHashMap<String, Object>();
    row.put("from", from.id());
    row.put("to", step.other().id());
    row.put("properties", step.properties());
    return row;
  }

  private static void write(String statement, List<Map<String, Object>> rows) {
    Neo4jUnderTest.driver().executableQuery(statement).withParameters(Map.of("rows", rows))
        .execute();
  }
}
