package org.papergraph.app;

import java.nio.file.Path;
import java.util.List;
import org.papergraph.loader.load.Loader;
import org.papergraph.localneo4j.Neo4jUnderTest;

/** The graph that {@code seeds/} makes, which the documents ask. */
final class DemoGraph {
  private DemoGraph() {}

  static void load() {
    Neo4jUnderTest.empty();
    Loader.load(Neo4jUnderTest.driver(), List.of(Path.of("../seeds")));
  }
}
