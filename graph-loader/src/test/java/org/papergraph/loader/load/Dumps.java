package org.papergraph.loader.load;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
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

  /** What one dump has and the other has not. */
  static List<String> difference(List<String> actual, List<String> expected) {
    Set<String> more = new TreeSet<>(actual);
    expected.forEach(more::remove);
    Set<String> less = new TreeSet<>(expected);
    actual.forEach(less::remove);
    List<String> difference = new ArrayList<>();
    more.forEach(line -> difference.add("too much: " + line));
    less.forEach(line -> difference.add("missing: " + line));
    return difference;
  }
}
