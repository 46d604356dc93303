package org.papergraph.app.http;

import graphql.schema.DataFetcher;
import graphql.schema.GraphQLSchema;
import graphql.schema.idl.RuntimeWiring;
import graphql.schema.idl.SchemaGenerator;
import graphql.schema.idl.SchemaParser;
import io.micronaut.context.annotation.Factory;
import io.micronaut.context.annotation.Replaces;
import io.micronaut.context.annotation.Requires;
import jakarta.inject.Singleton;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.CompletionException;
import org.papergraph.app.error.ApiException;
import org.papergraph.app.error.ErrorCode;
import org.papergraph.app.execution.ExecutedStatement;
import org.papergraph.app.execution.ExecutedStatements;
import org.papergraph.app.execution.wiring.SchemaFactory;

/** A schema that needs no graph, for what the transport does with answers of all kinds. */
@Factory
@Requires(env = "tiny-schema")
final class TinySchema {
  private static final String SDL = """
                                    type Query {
                                      hello(name: String = "world"): String
                                      papers(first: Int): [Paper!]
                                      hold: String
                                      meet: String
                                      broken: String
                                      refused: String
                                      away: String!
                                    }
                                    type Paper { title: String papers(first: Int): [Paper!] }
                                    type Mutation { forget: Boolean }
                                    """;

  @Singleton
  @Replaces(bean = GraphQLSchema.class, factory = SchemaFactory.class)
  GraphQLSchema schema(Slow slow) {
    var wiring = RuntimeWiring.newRuntimeWiring().type("Query",
        query -> query
            .dataFetcher("hello", environment -> "hello " + environment.getArgument("name"))
            .dataFetcher("papers", papers())
            .dataFetcher("hold", environment -> slow.hold())
            .dataFetcher("meet", environment -> slow.meet())
            .dataFetcher("broken", environment -> {
              throw new IllegalStateException("MATCH (secret) RETURN secret");
            }).dataFetcher("refused", environment -> {
              throw new CompletionException(
                  new ApiException(ErrorCode.BAD_USER_INPUT, "`first` must be 0 to 100."));
            }).dataFetcher("away", environment -> {
              throw new ApiException(ErrorCode.DATABASE_UNAVAILABLE, "The graph does not answer.");
            }))
        .build();
    return new SchemaGenerator().makeExecutableSchema(new SchemaParser().parse(SDL), wiring);
  }

  private static DataFetcher<Object> papers() {
    return environment -> {
      ExecutedStatements statements = Objects
          .requireNonNull(environment.getGraphQlContext().get(ExecutedStatements.class));
      statements.add(new ExecutedStatement("papers", "RETURN 1", Map.of("limit", 20), null));
      return List.of(Map.of("title", "On \uD83C\uDFC3"));
    };
  }
}
