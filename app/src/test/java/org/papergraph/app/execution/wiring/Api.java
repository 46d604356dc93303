package org.papergraph.app.execution.wiring;

import graphql.ExecutionInput;
import graphql.GraphQL;
import java.util.Map;
import org.papergraph.app.graph.GraphReaders;

/** Asks the executable schema over the database under test, without transport. */
public final class Api {
  private final GraphQL graphQl = GraphQL
      .newGraphQL(new SchemaFactory().schema(GraphReaders.underTest())).build();

  /** The data of an answer that has no errors. */
  public Map<String, Object> ask(String query) {
    return ask(query, Map.of());
  }

  /** The data of an answer that has no errors. */
  public Map<String, Object> ask(String query, Map<String, Object> variables) {
    var result = graphQl.execute(ExecutionInput.newExecutionInput(query).variables(variables));
    if (!result.getErrors().isEmpty()) {
      throw new AssertionError(query + "\n" + variables + "\n" + result.getErrors());
    }
    return result.getData();
  }
}
