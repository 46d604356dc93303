package org.papergraph.app.execution.wiring;

import graphql.scalars.ExtendedScalars;
import graphql.schema.FieldCoordinates;
import graphql.schema.GraphQLCodeRegistry;
import graphql.schema.GraphQLSchema;
import graphql.schema.idl.RuntimeWiring;
import graphql.schema.idl.SchemaGenerator;
import graphql.schema.idl.SchemaParser;
import io.micronaut.context.annotation.Factory;
import jakarta.inject.Singleton;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
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
          throw new IllegalStateException("rows are completed without");
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
    var query = schema.getQueryType();
    query.getFieldDefinitions().forEach(field -> registry
        .dataFetcher(FieldCoordinates.coordinates(query, field), root));
    return registry.build();
  }
}
