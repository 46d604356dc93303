package org.papergraph.app.execution.download;

import java.util.Map;
import org.papergraph.app.execution.Cancellation;
import org.papergraph.app.execution.Engine;
import org.papergraph.app.execution.Explain;
import org.papergraph.app.execution.GraphQlRequest;

/** What tells one state of the graph from another, cheaply. */
public final class GraphMark {
  private static final GraphQlRequest QUESTION = new GraphQlRequest(
      "{ graph { version papers authors venues topics relationships } }", null, Map.of(),
      Explain.NONE);

  private GraphMark() {}

  /**
   * The mark of the graph as it is now. While a load runs, states may share a mark.
   *
   * @throws FailedDownload if it cannot be read
   */
  public static String read(Engine engine, Cancellation cancellation) {
    return String.valueOf(FailedDownload.orThrow(engine.execute(QUESTION, cancellation)).data());
  }
}
