package org.papergraph.app.differential;

import graphql.schema.DataFetchingEnvironment;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Papers of a topic in one year. */
record NaiveTrend(int year, long papers) implements Source {

  /** The years that have any, from the first. */
  static List<NaiveTrend> of(Vertex topic, @Nullable Integer from, @Nullable Integer to) {
    Map<Integer, Long> years = topic.steps("HAS_TOPIC", "IN").stream().map(Vertex.Step::other)
        .distinct().map(paper -> (Integer) paper.get("year")).filter(Objects::nonNull)
        .filter(year -> (from == null || year >= from) && (to == null || year <= to))
        .collect(Collectors.groupingBy(year -> year, TreeMap::new, Collectors.counting()));
    return years.entrySet().stream()
        .map(year -> new NaiveTrend(year.getKey(), year.getValue())).toList();
  }

  @Override
  public Object get(DataFetchingEnvironment field) {
    return "year".equals(field.getField().getName()) ? year : papers;
  }
}
