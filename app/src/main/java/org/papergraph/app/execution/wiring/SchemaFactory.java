package org.papergraph.app.execution.wiring;

import graphql.scalars.ExtendedScalars;
import graphql.schema.DataFetcher;
import graphql.schema.FieldCoordinates;
import graphql.schema.GraphQLCodeRegistry;
import graphql.schema.GraphQLFieldDefinition;
import graphql.schema.GraphQLObjectType;
import graphql.schema.GraphQLSchema;
import graphql.schema.idl.RuntimeWiring;
import graphql.schema.idl.SchemaGenerator;
import graphql.schema.idl.SchemaParser;
import io.micronaut.context.annotation.Factory;
import jakarta.inject.Singleton;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.Objects;
import org.papergraph.app.compile.mapping.MappingReader;
import org.papergraph.app.compile.plan.Planner;
import org.papergraph.app.graph.GraphReader;

/** Makes the executable schema. Fails if a field of the schema maps to nothing. */
@Factory
public final class SchemaFactory {
  private static final String RESOURCE = "/schema.graphqls";

  SchemaFactory() {}

  @Singleton
  GraphQLSchema schema(GraphReader reader, StatementCache statements) {
    var bare = bare();
    var planner = new Planner(MappingReader.read(bare));
    var root = new RootFetcher(planner, statements, reader);
    return bare.transform(schema -> schema.codeRegistry(fetchers(bare, root)));
  }

  /** The schema with its types alone, as the contract says. */
  public static GraphQLSchema bare() {
    var types = new SchemaParser().parse(text());
    var wiring = RuntimeWiring.newRuntimeWiring().scalar(ExtendedScalars.Date)
        .type("Node", node -> node.typeResolver(environment -> {
          Map<?, ?> row = Objects.requireNonNull(environment.getObject());
          return environment.getSchema().getObjectType(String.valueOf(row.get("__typename")));
        })).build();
    return new SchemaGenerator().makeExecutableSchema(types, wiring);
  }

  /** The contract, as written. */
  public static String text() {
    try (var stream = SchemaFactory.class.getResourceAsStream(RESOURCE)) {
      return new String(Objects.requireNonNull(stream, RESOURCE).readAllBytes(),
          StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static GraphQLCodeRegistry fetchers(GraphQLSchema schema, RootFetcher root) {
    var registry = GraphQLCodeRegistry.newCodeRegistry(schema.getCodeRegistry());
    schema.getAllTypesAsList().stream().filter(GraphQLObjectType.class::isInstance)
        .map(GraphQLObjectType.class::cast).filter(type -> !type.getName().startsWith("__"))
        .forEach(type -> type.getFieldDefinitions().forEach(
            field -> registry.dataFetcher(FieldCoordinates.coordinates(type, field),
                fetcher(schema, type, field, root))));
    return registry.build();
  }

  private static DataFetcher<?> fetcher(GraphQLSchema schema, GraphQLObjectType type,
      GraphQLFieldDefinition field, RootFetcher root) {
    var name = type.getName();
    if (name.equals(schema.getQueryType().getName())) {
      return root;
    }
    if (name.endsWith("Connection")) {
      return ConnectionFields.ofConnection(field);
    }
    if ("Paper".equals(name) && "citation".equals(field.getName())) {
      return CitationField.ofPaper();
    }
    if ("PageInfo".equals(name)) {
      return ConnectionFields.ofPageInfo(field.getName());
    }
    var edge = name.endsWith("Edge") && type.getFieldDefinition("cursor") != null;
    return edge ? ConnectionFields.ofEdge(field.getName()) : new RowField(field);
  }
}
