package org.papergraph.app.differential;

import graphql.schema.GraphQLAppliedDirective;
import graphql.schema.GraphQLDirectiveContainer;
import graphql.schema.GraphQLFieldDefinition;
import graphql.schema.GraphQLFieldsContainer;
import graphql.schema.GraphQLObjectType;
import graphql.schema.GraphQLType;
import graphql.schema.GraphQLTypeUtil;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** What the directives of the schema say, read anew: the compiler's reading is under test. */
final class Mapping {
  private Mapping() {}

  static Optional<String> property(GraphQLDirectiveContainer element) {
    return directive(element, "property").map(directive -> Objects
        .requireNonNullElse((String) value(directive, "name"), element.getName()));
  }

  static boolean isOnEdge(GraphQLDirectiveContainer element) {
    return directive(element, "property").map(directive -> value(directive, "on"))
        .filter("EDGE"::equals).isPresent();
  }

  /** The type of the relationship behind a field. */
  static Optional<String> relationship(GraphQLDirectiveContainer element) {
    return directive(element, "relationship").map(directive -> text(directive, "type"));
  }

  static String direction(GraphQLDirectiveContainer element) {
    return text(directive(element, "relationship").orElseThrow(), "direction");
  }

  /** The type of the relationship that leads to papers first. */
  static Optional<String> through(GraphQLDirectiveContainer element) {
    return directive(element, "through").map(directive -> text(directive, "type"));
  }

  static String throughDirection(GraphQLDirectiveContainer element) {
    return text(directive(element, "through").orElseThrow(), "direction");
  }

  static boolean isRoot(GraphQLFieldDefinition field) {
    return directive(field, "relationship").isEmpty();
  }

  /** The keys of a list's own order. */
  static List<String> sort(GraphQLFieldDefinition field) {
    var sort = directive(field, "relationship").map(directive -> value(directive, "sort"))
        .orElse(null);
    return sort instanceof List<?> keys ? keys.stream().map(String::valueOf).toList() : List.of();
  }

  /** The property whose presence a filter asks for. */
  static Optional<String> presence(GraphQLDirectiveContainer element) {
    return directive(element, "present").map(directive -> text(directive, "property"));
  }

  /** Whether a type is a filter of nodes, and not a list of ids. */
  static boolean isFilter(GraphQLType type) {
    return GraphQLTypeUtil.unwrapAll(type).getName().endsWith("Filter");
  }

  static boolean isLogic(GraphQLDirectiveContainer element) {
    return directive(element, "logic").isPresent();
  }

  /** Whether objects of the type are nodes of the graph. */
  static boolean isNode(GraphQLFieldsContainer type) {
    return "Node".equals(type.getName())
        || type instanceof GraphQLObjectType object && directive(object, "node").isPresent();
  }

  static boolean isAnswered(GraphQLDirectiveContainer element, String shape) {
    return directive(element, "answeredBy").map(directive -> text(directive, "shape"))
        .filter(shape::equals).isPresent();
  }

  private static Optional<GraphQLAppliedDirective> directive(GraphQLDirectiveContainer element,
      String name) {
    return Optional.ofNullable(element.getAppliedDirective(name));
  }

  private static @Nullable Object value(GraphQLAppliedDirective directive, String argument) {
    var given = directive.getArgument(argument);
    return given == null ? null : given.getValue();
  }

  private static String text(GraphQLAppliedDirective directive, String argument) {
    return String.valueOf(value(directive, argument));
  }
}
