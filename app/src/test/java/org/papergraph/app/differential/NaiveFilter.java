package org.papergraph.app.differential;

import graphql.schema.GraphQLInputObjectField;
import graphql.schema.GraphQLInputObjectType;
import graphql.schema.GraphQLSchema;
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

  private boolean holds(Vertex node, GraphQLInputObjectField field, Object value) {
    if (Mapping.isLogic(field)) {
      return logic(node, field.getName(), value);
    }
    var presence = Mapping.presence(field);
    if (presence.isPresent()) {
      return value.equals(node.get(presence.get()) != null);
    }
    var relationship = Mapping.relationship(field);
    if (relationship.isPresent()) {
      var ids = (List<?>) ((Map<?, ?>) value).get("in");
      return node.steps(relationship.get(), Mapping.direction(field)).stream()
          .anyMatch(step -> ids.stream().anyMatch(step.other()::answersTo));
    }
    return inRange(node.get(Mapping.property(field).orElseThrow()), (Map<?, ?>) value);
  }

  private boolean logic(Vertex node, String name, Object value) {
    return switch (name) {
      case "and" -> ((List<?>) value).stream().allMatch(part -> passes(node, part));
      case "or" -> ((List<?>) value).stream().anyMatch(part -> passes(node, part));
      case "not" -> !passes(node, value);
      case "ids" -> ((List<?>) value).stream().anyMatch(node::answersTo);
      default -> throw new IllegalArgumentException(name);
    };
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
