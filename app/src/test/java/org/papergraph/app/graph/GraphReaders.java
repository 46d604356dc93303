package org.papergraph.app.graph;

import org.papergraph.localneo4j.Neo4jUnderTest;

/** Readers of the database under test. */
public final class GraphReaders {
  private GraphReaders() {}

  /** Reads snapshots with a reader. */
  public static SnapshotReader snapshots(GraphReader reader) {
    return new SnapshotReader(reader);
  }

  public static GraphReader underTest() {
    var settings = new GraphSettings(Neo4jUnderTest.uri().toString(), null, null, "neo4j", 10);
    return new GraphReader(Neo4jUnderTest.driver(), settings);
  }
}
