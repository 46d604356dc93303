package org.papergraph.app.graph;

import jakarta.inject.Singleton;
import java.time.Duration;
import java.util.Map;

/** Tells whether the graph answers. */
@Singleton
public final class GraphHealth {
  private static final Duration PATIENCE = Duration.ofSeconds(2);

  private final GraphReader reader;

  GraphHealth(GraphReader reader) {
    this.reader = reader;
  }

  /** Whether the database runs a statement within two seconds. */
  public boolean answers() {
    try {
      return reader.read("RETURN true AS data", Map.of(), PATIENCE, false).data() != null;
    } catch (RuntimeException failure) {
      return false;
    }
  }
}
