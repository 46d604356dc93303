package org.papergraph.app.differential;

import graphql.schema.GraphQLInputObjectField;
import graphql.schema.GraphQLInputObjectType;
import graphql.schema.GraphQLSchema;
import graphql.schema.GraphQLType;
import graphql.schema.GraphQLTypeUtil;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Whether a node passes a filter: all fields given must hold. */
record NaiveFilter(GraphQLSchema schema) {

  boolean passes(Vertex node, @Nullable Object filter) {
    if (!(filter instanceof Map<?, ?> fields)) {
      return true;
    }
    var type = (GraphQLInputObjectType) schema.getType(node.label() + "Filter");
    return fields.entrySet().stream().filter(field -> field.getValue() != null)
        .allMatch(field -> holds(node, type.getFieldDefinition(String.valueOf(field.getKey())),
            field.getValue()));
  }

  /** Whether the properties of an edge pass a filter of their own type. */
  boolean passes(Map<String, Object> edge, GraphQLType type, @Nullable Object filter) {
    var fields = (GraphQLInputObjectType) GraphQLTypeUtil.unwrapAll(type);
    return !(filter instanceof Map<?, ?> asked) || asked.entrySet().stream()
        .filter(field -> field.getValue() != null)
        .allMatch(field -> inRange(
            edge.get(Mapping.property(fields.getFieldDefinition(String.valueOf(field.getKey())))
                .orElseThrow()),
            (Map<?, ?>) field.getValue()));
  }

  private boolean holds(Vertex node, GraphQLInputObjectField field, Object value) {
    if (Mapping.isLogic(field)) {
      return logic(node, field.getName(), value);
    }
    var presence = Mapping.presence(field);
    if (presence.isPresent()) {
      return value.equals(node.get(presence.get()) != null);
    }
    if (Mapping.relationship(field).isPresent()) {
      return NaiveNeighbours.of(node, field).stream().map(Row::node)
          .anyMatch(other -> Mapping.isFilter(field.getType())
              ? passes(other, value)
              : answersToOne(other, ((Map<?, ?>) value).get("in")));
    }
    return inRange(node.get(Mapping.property(field).orElseThrow()), (Map<?, ?>) value);
  }

  private boolean logic(Vertex node, String name, Object value) {
    return switch (name) {
      case "and" -> ((List<?>) value).stream().allMatch(part -> passes(node, part));
      case "or" -> ((List<?>) value).stream().anyMatch(part -> passes(node, part));
      case "not" -> !passes(node, value);
      case "ids" -> answersToOne(node, value);
      default -> throw new IllegalArgumentException(name);
    };
  }

  private static boolean answersToOne(Vertex node, @Nullable Object ids) {
    return ids instanceof List<?> some && some.stream().anyMatch(node::answersTo);
  }

  /** What is not known is in no range; a range without bounds asks nothing. */
  private static boolean inRange(@Nullable Object value, Map<?, ?> range) {
    return range.entrySet().stream().filter(bound -> bound.getValue() != null)
        .allMatch(bound -> value != null && switch (String.valueOf(bound.getKey())) {
          case "from" -> Values.compare(value, bound.getValue()) >= 0;
          case "to" -> Values.compare(value, bound.getValue()) <= 0;
          case "in" -> ((List<?>) bound.getValue()).contains(value);
          default -> throw new IllegalArgumentException(bound.toString());
        });
  }
}
