package org.papergraph.app.schema;

import graphql.Directives;
import graphql.schema.GraphQLDirective;
import graphql.schema.GraphQLEnumType;
import graphql.schema.GraphQLFieldsContainer;
import graphql.schema.GraphQLInputObjectType;
import graphql.schema.GraphQLNamedSchemaElement;
import graphql.schema.GraphQLNamedType;
import graphql.schema.GraphQLSchema;
import graphql.schema.idl.ScalarInfo;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * Finds what a schema does not describe. Types, fields, their arguments, input fields, enum values and
 * directives are looked at; a directive's arguments are described with the directive.
 */
final class Descriptions {
  private static final int SHORTEST = 8;
  private static final Pattern NO_LETTER = Pattern.compile("[^\\p{L}\\p{N}]+");

  private final List<String> faults = new ArrayList<>();

  private Descriptions() {}

  /** What is wrong, one line each, for example {@code Paper.year: not described}. */
  static List<String> faults(GraphQLSchema schema) {
    var descriptions = new Descriptions();
    schema.getAllTypesAsList().stream().filter(Descriptions::isOurs).forEach(descriptions::type);
    var known = schema.getDirectives().stream().filter(Descriptions::isOurs).toList();
    known.forEach(directive -> descriptions.check("@" + directive.getName(), directive));
    return List.copyOf(descriptions.faults);
  }

  private static boolean isOurs(GraphQLNamedType type) {
    return !type.getName().startsWith("__")
        && !ScalarInfo.isGraphqlSpecifiedScalar(type.getName());
  }

  private static boolean isOurs(GraphQLDirective directive) {
    return !Directives.isBuiltInDirective(directive);
  }

  private void type(GraphQLNamedType type) {
    var name = type.getName();
    check(name, type);
    switch (type) {
      case GraphQLFieldsContainer container -> container.getFieldDefinitions().forEach(field -> {
        var place = name + "." + field.getName();
        check(place, field);
        field.getArguments().forEach(
            argument -> check(place + "(" + argument.getName() + ":)", argument));
      });
      case GraphQLInputObjectType input -> input.getFieldDefinitions()
          .forEach(field -> check(name + "." + field.getName(), field));
      case GraphQLEnumType values -> values.getValues()
          .forEach(value -> check(name + "." + value.getName(), value));
      default -> {
        // A scalar, or a union, has nothing more to describe.
      }
    }
  }

  private void check(String place, GraphQLNamedSchemaElement element) {
    var description = element.getDescription();
    if (description == null || description.isBlank()) {
      faults.add(place + ": not described");
    } else if (description.strip().length() < SHORTEST) {
      faults.add(place + ": described in less than " + SHORTEST + " characters: " + description);
    } else if (words(description).equals(words(element.getName()))) {
      faults.add(place + ": described by its own name: " + description);
    }
  }

  /** Letters and digits alone, without a leading article. */
  private static String words(String text) {
    var bare = NO_LETTER.matcher(text.toLowerCase(Locale.ROOT)).replaceAll(" ").strip();
    var articles = Set.of("the", "a", "an");
    var space = bare.indexOf(' ');
    var rest = space > 0 && articles.contains(bare.substring(0, space))
        ? bare.substring(space)
        : bare;
    return rest.replace(" ", "");
  }
}
