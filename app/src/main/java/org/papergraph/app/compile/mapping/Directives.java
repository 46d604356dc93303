package org.papergraph.app.compile.mapping;

import graphql.schema.GraphQLAppliedDirective;
import graphql.schema.GraphQLDirectiveContainer;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Reads the mapping directives off an element of the schema. */
final class Directives {
  private Directives() {}

  /** The label of {@code @node}. */
  static Optional<String> label(GraphQLDirectiveContainer element) {
    return text(element, "node", "label");
  }

  /** The property of {@code @property}: its name, or the element's own. */
  static Optional<String> property(GraphQLDirectiveContainer element) {
    return directive(element, "property").map(found -> {
      var name = value(found, "name");
      return name == null ? element.getName() : name.toString();
    });
  }

  /** Whose property {@code @property} means. */
  static SortKey.Holder holder(GraphQLDirectiveContainer element) {
    return text(element, "property", "on").map(SortKey.Holder::valueOf).orElse(SortKey.Holder.NODE);
  }

  static Optional<AnswerShape> shape(GraphQLDirectiveContainer element) {
    return text(element, "answeredBy", "shape").map(AnswerShape::valueOf);
  }

  static Optional<String> relationshipType(GraphQLDirectiveContainer element) {
    return text(element, "relationship", "type");
  }

  static RelationshipStep.Direction direction(GraphQLDirectiveContainer element) {
    return direction(element, "relationship");
  }

  /** The relationship of {@code @through}, which is followed first. */
  static Optional<String> throughType(GraphQLDirectiveContainer element) {
    return text(element, "through", "type");
  }

  static RelationshipStep.Direction throughDirection(GraphQLDirectiveContainer element) {
    return direction(element, "through");
  }

  /** The type whose nodes an enum of {@code @orders} orders. */
  static Optional<String> ordered(GraphQLDirectiveContainer element) {
    return text(element, "orders", "type");
  }

  private static RelationshipStep.Direction direction(GraphQLDirectiveContainer element,
      String directive) {
    return RelationshipStep.Direction
        .valueOf(text(element, directive, "direction").orElseThrow());
  }

  /** The {@code sort} of {@code @relationship}, as written. */
  static List<String> sort(GraphQLDirectiveContainer element) {
    var keys = directive(element, "relationship").map(found -> value(found, "sort")).orElse(null);
    return keys instanceof List<?> list ? list.stream().map(String::valueOf).toList() : List.of();
  }

  static Optional<String> present(GraphQLDirectiveContainer element) {
    return text(element, "present", "property");
  }

  static Optional<String> fulltext(GraphQLDirectiveContainer element) {
    return text(element, "fulltext", "index");
  }

  static boolean logic(GraphQLDirectiveContainer element) {
    return directive(element, "logic").isPresent();
  }

  private static Optional<String> text(GraphQLDirectiveContainer element, String directive,
      String argument) {
    return directive(element, directive).map(found -> value(found, argument))
        .map(Object::toString);
  }

  private static Optional<GraphQLAppliedDirective> directive(GraphQLDirectiveContainer element,
      String name) {
    return Optional.ofNullable(element.getAppliedDirective(name));
  }

  private static @Nullable Object value(GraphQLAppliedDirective directive, String argument) {
    var found = directive.getArgument(argument);
    return found == null ? null : found.getValue();
  }
}
