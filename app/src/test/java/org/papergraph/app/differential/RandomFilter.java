package org.papergraph.app.differential;

import graphql.schema.GraphQLInputObjectField;
import graphql.schema.GraphQLInputObjectType;
import graphql.schema.GraphQLTypeUtil;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Makes filters of a type, of every field that the naive side knows. Words ({@code text}) it does not. */
final class RandomFilter {
  private static final int DEEPEST = 3;

  private final Random random;
  private final MemoryGraph graph;

  RandomFilter(Random random, MemoryGraph graph) {
    this.random = random;
    this.graph = graph;
  }

  Map<String, Object> of(GraphQLInputObjectType type) {
    return of(type, 1);
  }

  private Map<String, Object> of(GraphQLInputObjectType type, int depth) {
    var known = type.getFieldDefinitions().stream().filter(field -> isKnown(field, depth)).toList();
    var filter = new LinkedHashMap<String, Object>();
    for (int i = random.nextInt(10) < 8 ? 1 : random.nextInt(4); i > 0; i--) {
      var field = known.get(random.nextInt(known.size()));
      filter.put(field.getName(), value(type, field, depth));
    }
    return filter;
  }

  /** A filter of edges such as those of some rows. */
  Map<String, Object> ofEdge(GraphQLInputObjectType type, List<Row> rows) {
    var fields = type.getFieldDefinitions();
    var filter = new LinkedHashMap<String, Object>();
    for (int i = random.nextInt(8) == 0 ? 0 : 1 + random.nextInt(2); i > 0; i--) {
      var field = fields.get(random.nextInt(fields.size()));
      filter.put(field.getName(), range(field, rows.stream().map(Row::edge)));
    }
    return filter;
  }

  private static boolean isKnown(GraphQLInputObjectField field, int depth) {
    if (Mapping.isLogic(field) || isNested(field)) {
      return depth < DEEPEST || "ids".equals(field.getName());
    }
    return Mapping.property(field).isPresent() || Mapping.relationship(field).isPresent()
        || Mapping.presence(field).isPresent();
  }

  private static boolean isNested(GraphQLInputObjectField field) {
    return Mapping.relationship(field).isPresent() && Mapping.isFilter(field.getType());
  }

  private Object value(GraphQLInputObjectType type, GraphQLInputObjectField field, int depth) {
    if (Mapping.presence(field).isPresent()) {
      return random.nextBoolean();
    }
    if (isNested(field)) {
      return random.nextInt(6) == 0
          ? Map.of()
          : of((GraphQLInputObjectType) GraphQLTypeUtil.unwrapAll(field.getType()), depth + 1);
    }
    if (Mapping.relationship(field).isPresent()) {
      var relationship = Mapping.relationship(field).get();
      var ends = graph.vertices().stream().flatMap(vertex -> vertex
          .steps(relationship, opposite(Mapping.direction(field))).stream().map(step -> vertex))
          .distinct().toList();
      return Map.of("in", some(() -> id(ends)));
    }
    return switch (field.getName()) {
      case "and", "or" -> some(() -> of(type, depth + 1));
      case "not" -> of(type, depth + 1);
      case "ids" -> some(() -> id(graph.of(type.getName().replace("Filter", ""))));
      default -> range(field, graph.of(type.getName().replace("Filter", "")).stream()
          .map(Vertex::properties));
    };
  }

  /** Filters look from the node to be filtered; the ids are those of the other end. */
  private static String opposite(String direction) {
    return switch (direction) {
      case "OUT" -> "IN";
      case "IN" -> "OUT";
      default -> direction;
    };
  }

  /** A range about the values that the field's property has. */
  private Map<String, Object> range(GraphQLInputObjectField field,
      Stream<Map<String, Object>> properties) {
    var property = Mapping.property(field).orElseThrow();
    var values = properties.map(one -> one.get(property)).flatMap(Stream::ofNullable).toList();
    Supplier<Object> any = () -> value(values);
    var type = (GraphQLInputObjectType) GraphQLTypeUtil.unwrapAll(field.getType());
    var range = new LinkedHashMap<String, Object>();
    for (var bound : type.getFieldDefinitions()) {
      boolean required = GraphQLTypeUtil.isNonNull(bound.getType());
      if (required || random.nextInt(2) == 0) {
        range.put(bound.getName(), "in".equals(bound.getName()) ? some(any) : any.get());
      }
    }
    return range;
  }

  private Object value(List<Object> values) {
    return switch (values.isEmpty() ? "none" : values.get(random.nextInt(values.size()))) {
      case Integer number -> number + random.nextInt(3) - 1;
      case Double number -> number + (random.nextInt(3) - 1) / 4.0;
      case LocalDate day -> day.plusDays(random.nextInt(3) - 1);
      case Object text -> random.nextInt(8) == 0 ? "unknown" : text;
    };
  }

  /** An id that a node answers to, or none. */
  String id(List<Vertex> nodes) {
    if (nodes.isEmpty() || random.nextInt(10) == 0) {
      return "paper:title:unknown";
    }
    var node = nodes.get(random.nextInt(nodes.size()));
    return node.otherIds().stream().filter(other -> random.nextInt(3) == 0).findFirst()
        .orElse(node.id());
  }

  private <T> List<T> some(Supplier<T> one) {
    var some = new ArrayList<T>();
    for (int i = random.nextInt(12) == 0 ? 0 : 1 + random.nextInt(3); i > 0; i--) {
      some.add(one.get());
    }
    return some;
  }

  @Nullable
  Vertex any(String label) {
    var nodes = graph.of(label);
    return nodes.isEmpty() ? null : nodes.get(random.nextInt(nodes.size()));
  }
}
