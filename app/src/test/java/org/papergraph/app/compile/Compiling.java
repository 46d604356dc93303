package org.papergraph.app.compile;

import graphql.ExecutionInput;
import graphql.GraphQL;
import graphql.schema.DataFetcher;
import graphql.schema.FieldCoordinates;
import graphql.schema.GraphQLCodeRegistry;
import graphql.schema.GraphQLSchema;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.papergraph.app.compile.cypher.StatementWriter;
import org.papergraph.app.compile.mapping.MappingReader;
import org.papergraph.app.compile.plan.Planner;
import org.papergraph.app.execution.wiring.SchemaFactory;
import org.papergraph.app.execution.wiring.SelectionProbe;

/** Compiles GraphQL documents without running them. */
final class Compiling {
  private static final GraphQLSchema SCHEMA = SchemaFactory.bare();
  private static final Planner PLANNER = new Planner(MappingReader.read(SCHEMA));

  private Compiling() {}

  /** The statements of the root fields of a query, in their order. */
  static List<CompiledStatement> statements(String query, Map<String, Object> variables) {
    var statements = new ArrayList<CompiledStatement>();
    DataFetcher<?> capture = environment -> {
      var plan = FoundNodes.in(PLANNER.plan(SelectionProbe.selection(environment)));
      statements.add(StatementWriter.write(plan.root()).with(plan.values()));
      return null;
    };
    var registry = GraphQLCodeRegistry.newCodeRegistry(SCHEMA.getCodeRegistry());
    SCHEMA.getQueryType().getFieldDefinitions().forEach(field -> registry
        .dataFetcher(FieldCoordinates.coordinates("Query", field.getName()), capture));
    var schema = SCHEMA.transform(builder -> builder.codeRegistry(registry.build()));
    var result = GraphQL.newGraphQL(schema).build()
        .execute(ExecutionInput.newExecutionInput(query).variables(variables));
    var faults = result.getErrors().stream()
        .filter(error -> !error.getMessage().contains("non null")).toList();
    if (!faults.isEmpty()) {
      throw new AssertionError(query + "\n" + faults);
    }
    return statements;
  }
}
