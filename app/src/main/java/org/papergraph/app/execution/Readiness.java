package org.papergraph.app.execution;

import jakarta.inject.Singleton;
import org.papergraph.app.graph.GraphHealth;

/** Whether queries can be answered at the moment. */
@Singleton
public final class Readiness {
  private final GraphHealth graph;

  Readiness(GraphHealth graph) {
    this.graph = graph;
  }

  /** Asks the graph; blocks for two seconds at most. */
  public boolean isReady() {
    return graph.answers();
  }
}
