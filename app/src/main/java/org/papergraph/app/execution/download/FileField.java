package org.papergraph.app.execution.download;

import graphql.schema.GraphQLArgument;
import graphql.schema.GraphQLFieldDefinition;
import graphql.schema.GraphQLSchema;
import graphql.schema.GraphQLTypeUtil;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * A root field that a file is made of, with the operation that asks for it: each argument of the field
 * is a variable of its name.
 *
 * @param document  the operation; its only field is {@code file}
 * @param arguments those of the field that are asked with
 */
public record FileField(String document, List<GraphQLArgument> arguments) {

  /**
   * A field whose value is the file.
   *
   * @param fixed arguments that are left at their defaults
   * @return empty if the schema has no such field
   */
  public static Optional<FileField> ofText(GraphQLSchema schema, String field, Set<String> fixed) {
    return find(schema, field).map(found -> {
      var arguments = found.getArguments().stream()
          .filter(argument -> !fixed.contains(argument.getName())).toList();
      return new FileField("query(" + variables(arguments) + ") { file: " + call(field, arguments)
          + " }", arguments);
    });
  }

  /**
   * A field that has a field {@code export(format:)}, which stands for the file in every format.
   *
   * @return empty if the schema has no such field
   */
  public static Optional<FileField> ofExport(GraphQLSchema schema, String field) {
    return find(schema, field).map(found -> {
      var arguments = found.getArguments();
      return new FileField("query(" + variables(arguments) + ") { file: " + call(field, arguments)
          + " { export(format: CSV) } }", arguments);
    });
  }

  private static Optional<GraphQLFieldDefinition> find(GraphQLSchema schema, String field) {
    return Optional.ofNullable(schema.getQueryType().getFieldDefinition(field));
  }

  private static String variables(List<GraphQLArgument> arguments) {
    return arguments.stream().map(argument -> "$" + argument.getName() + ": "
        + GraphQLTypeUtil.simplePrint(argument.getType())).collect(Collectors.joining(", "));
  }

  private static String call(String field, List<GraphQLArgument> arguments) {
    return field + arguments.stream()
        .map(argument -> argument.getName() + ": $" + argument.getName())
        .collect(Collectors.joining(", ", "(", ")"));
  }
}
