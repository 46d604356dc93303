package org.papergraph.app.execution.wiring;

import graphql.execution.CoercedVariables;
import graphql.execution.FieldCollector;
import graphql.execution.FieldCollectorParameters;
import graphql.execution.MergedField;
import graphql.execution.ValuesResolver;
import graphql.schema.DataFetchingEnvironment;
import graphql.schema.GraphQLFieldDefinition;
import graphql.schema.GraphQLInterfaceType;
import graphql.schema.GraphQLObjectType;
import graphql.schema.GraphQLOutputType;
import graphql.schema.GraphQLTypeUtil;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.papergraph.app.compile.FieldSelection;

/**
 * Collects what is selected below a field, fragments, {@code @skip} and {@code @include} resolved, for the compiler: by
 * the specification's CollectFields for each object type that an answer may have.
 */
final class Selections {
  private static final FieldCollector COLLECTOR = new FieldCollector();

  private final DataFetchingEnvironment environment;
  private final CoercedVariables variables;

  private Selections(DataFetchingEnvironment environment) {
    this.environment = environment;
    this.variables = CoercedVariables.of(environment.getVariables());
  }

  /** The field that is being fetched, with the selection below it. */
  static FieldSelection of(DataFetchingEnvironment environment, List<FieldSelection> below) {
    var field = environment.getMergedField();
    return new FieldSelection(field.getName(), field.getResultKey(), Set.of(),
        environment.getArguments(), below);
  }

  /** The selection below the field that is being fetched. */
  static List<FieldSelection> below(DataFetchingEnvironment environment) {
    var field = environment.getMergedField();
    return List.copyOf(new Selections(environment).children(field.getResultKey(), field,
        environment.getFieldType()));
  }

  private List<FieldSelection> children(String parent, MergedField field, GraphQLOutputType type) {
    return switch (GraphQLTypeUtil.unwrapAll(type)) {
      case GraphQLObjectType object -> children(parent, field, object);
      case GraphQLInterfaceType several -> {
        var children = new ArrayList<FieldSelection>();
        Objects.requireNonNull(environment.getGraphQLSchema().getImplementations(several))
            .forEach(object -> children.addAll(children(parent, field, object)));
        yield children;
      }
      default -> List.of();
    };
  }

  private List<FieldSelection> children(String parent, MergedField field,
      GraphQLObjectType object) {
    var parameters = FieldCollectorParameters.newParameters()
        .schema(environment.getGraphQLSchema()).objectType(object)
        .fragments(environment.getFragmentsByName()).variables(variables.toMap())
        .graphQLContext(environment.getGraphQlContext()).build();
    var onType = Set.of(object.getName());
    var children = new ArrayList<FieldSelection>();
    for (var child : COLLECTOR.collectFields(parameters, field).getSubFieldsList()) {
      var definition = object.getFieldDefinition(child.getName());
      var path = parent + "/" + child.getResultKey();
      children.add(definition == null
          ? new FieldSelection(child.getName(), path, onType, Map.of(), List.of())
          : new FieldSelection(child.getName(), path, onType, arguments(definition, child),
              children(path, child, definition.getType())));
    }
    return children;
  }

  private Map<String, Object> arguments(GraphQLFieldDefinition definition, MergedField field) {
    return definition.getArguments().isEmpty()
        ? Map.of()
        : ValuesResolver.getArgumentValues(environment.getGraphQLSchema().getCodeRegistry(),
            definition.getArguments(), field.getArguments(), variables,
            environment.getGraphQlContext(), environment.getLocale());
  }
}
