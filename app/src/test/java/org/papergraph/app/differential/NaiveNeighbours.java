package org.papergraph.app.differential;

import graphql.schema.GraphQLDirectiveContainer;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/** The nodes that {@code @relationship} leads to from one node, alone or {@code @through} papers. */
final class NaiveNeighbours {
  private NaiveNeighbours() {}

  static List<Row> of(Vertex node, GraphQLDirectiveContainer field) {
    return Mapping.through(field).isPresent()
        ? counted(node, field)
        : node.steps(Mapping.relationship(field).orElseThrow(), Mapping.direction(field)).stream()
            .map(step -> new Row(step.other(), step.properties())).toList();
  }

  /** Each node at the end once, with the number of papers in between; never the node itself. */
  private static List<Row> counted(Vertex node, GraphQLDirectiveContainer field) {
    Map<Vertex, Integer> papers = new LinkedHashMap<>();
    var first = node.steps(Mapping.through(field).orElseThrow(), Mapping.throughDirection(field));
    ends(first).forEach(paper -> ends(
        paper.steps(Mapping.relationship(field).orElseThrow(), Mapping.direction(field)))
        .filter(end -> end != node).forEach(end -> papers.merge(end, 1, Integer::sum)));
    return papers.entrySet().stream()
        .map(end -> new Row(end.getKey(), Map.of("papers", end.getValue()))).toList();
  }

  private static Stream<Vertex> ends(List<Vertex.Step> steps) {
    return steps.stream().map(Vertex.Step::other).distinct();
  }
}
