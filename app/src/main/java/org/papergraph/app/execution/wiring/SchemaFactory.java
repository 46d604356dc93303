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
import org.papergraph.app.execution.exploration.Explorations;
import org.papergraph.app.execution.exploration.Snapshots;

/** Makes the executable schema. Fails if a field of the schema maps to nothing. */
@Factory
public final class SchemaFactory {
  private static final String RESOURCE = "/schema.graphqls";

  SchemaFactory() {}

  @Singleton
  GraphQLSchema schema(Statements statements, Snapshots snapshots, Computing computing) {
    var bare = bare();
    var mapping = MappingReader.read(bare);
    var planner = new Planner(mapping);
    var root = new RootFetcher(planner, statements);
    var registry = GraphQLCodeRegistry.newCodeRegistry(bare.getCodeRegistry());
    mapping.roots().forEach((field, answered) -> registry.dataFetcher(
        FieldCoordinates.coordinates(bare.getQueryType().getName(), field),
        Explorations.answer(answered.shape())
            ? new ExplorationFetcher(answered.shape(), planner, statements, snapshots, computing)
            : root));
    return bare.transform(schema -> schema.codeRegistry(registry.build()));
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
}
