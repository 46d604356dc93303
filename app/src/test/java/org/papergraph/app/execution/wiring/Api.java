package org.papergraph.app.execution.wiring;

import graphql.ExecutionInput;
import graphql.GraphQL;
import graphql.execution.SimpleDataFetcherExceptionHandler;
import io.micrometer.core.instrument.MeterRegistry;
import io.micrometer.core.instrument.simple.SimpleMeterRegistry;
import java.util.Map;
import org.papergraph.app.execution.completion.RowStrategy;
import org.papergraph.app.execution.exploration.Snapshots;
import org.papergraph.app.execution.exploration.SnapshotsUnderTest;
import org.papergraph.app.graph.GraphReader;
import org.papergraph.app.graph.GraphReaders;

/** Asks the executable schema over the database under test, without transport. */
public final class Api {
  private final GraphQL graphQl;

  public Api() {
    this(GraphReaders.underTest(), new SimpleMeterRegistry());
  }

  Api(GraphReader reader, MeterRegistry metrics) {
    this(new Statements(new StatementCache(metrics), reader), SnapshotsUnderTest.of(reader),
        new Computing());
  }

  Api(Statements statements, Snapshots snapshots, Computing computing) {
    graphQl = GraphQL.newGraphQL(new SchemaFactory().schema(statements, snapshots, computing))
        .queryExecutionStrategy(new RowStrategy(new SimpleDataFetcherExceptionHandler())).build();
  }

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
