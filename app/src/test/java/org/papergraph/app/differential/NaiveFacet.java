package org.papergraph.app.differential;

import graphql.schema.DataFetchingEnvironment;
import graphql.schema.GraphQLDirectiveContainer;
import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;

/** A value of a dimension, and how many members of a list have it. */
record NaiveFacet(Value value, int count) implements Source {
  private static final List<String> NAMES = List.of("label", "name", "title");

  /** A value as it is compared, and as it is shown. */
  record Value(Object value, String label) {
  }

  /** The most frequent first, equal ones by value. */
  static List<NaiveFacet> mostFrequent(Collection<Vertex> members,
      GraphQLDirectiveContainer dimension, int first) {
    Map<Value, Integer> counts = new LinkedHashMap<>();
    members.forEach(member -> values(member, dimension)
        .forEach(value -> counts.merge(value, 1, Integer::sum)));
    return counts.entrySet().stream()
        .map(entry -> new NaiveFacet(entry.getKey(), entry.getValue()))
        .sorted(Comparator.comparingInt(NaiveFacet::count).reversed()
            .thenComparing(facet -> facet.value().value(), Values::compare))
        .limit(first).toList();
  }

  /** The values that a member has, each once. */
  static List<Value> values(Vertex member, GraphQLDirectiveContainer dimension) {
    return Mapping.property(dimension)
        .map(property -> Stream.ofNullable(member.get(property))
            .map(value -> new Value(value, value.toString())))
        .orElseGet(() -> NaiveNeighbours.of(member, dimension).stream()
            .map(row -> new Value(row.node().id(), label(row.node()))))
        .distinct().toList();
  }

  private static String label(Vertex node) {
    return NAMES.stream().map(node::get).filter(Objects::nonNull).findFirst().orElseThrow()
        .toString();
  }

  @Override
  public Object get(DataFetchingEnvironment field) {
    return switch (field.getField().getName()) {
      case "value" -> value.value().toString();
      case "label" -> value.label();
      case "count" -> count;
      case String other -> throw new IllegalArgumentException(other);
    };
  }
}
