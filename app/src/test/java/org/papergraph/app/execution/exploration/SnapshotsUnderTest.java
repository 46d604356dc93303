package org.papergraph.app.execution.exploration;

import org.papergraph.app.graph.GraphReader;
import org.papergraph.app.graph.GraphReaders;

/** Snapshots of the database under test. */
public final class SnapshotsUnderTest {
  private SnapshotsUnderTest() {}

  public static Snapshots of(GraphReader reader) {
    return new Snapshots(GraphReaders.snapshots(reader));
  }

  /** Snapshots that are read when they are let. */
  public static Snapshots gated(GraphReader reader, Gate gate) {
    var snapshots = GraphReaders.snapshots(reader);
    return new Snapshots((version, timeout) -> {
      gate.pass();
      return snapshots.read(version, timeout);
    }, System::nanoTime);
  }
}
