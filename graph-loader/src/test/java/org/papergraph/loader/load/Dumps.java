package org.papergraph.loader.load;

import java.util.ArrayList;
import java.util.List;
import org.neo4j.driver.SessionConfig;
import org.papergraph.loader.graph.CanonicalDump;
import org.papergraph.localneo4j.Neo4jUnderTest;

/** The canonical dump of the graph under test. */
final class Dumps {

  private Dumps() {}

  static String hash() {
    return new CanonicalDump(Neo4jUnderTest.driver(), SessionConfig.defaultConfig()).hash();
  }

  static List<String> lines() {
    List<String> lines = new ArrayList<>();
    new CanonicalDump(Neo4jUnderTest.driver(), SessionConfig.defaultConfig()).lines(lines::add);
    return lines;
  }
}
