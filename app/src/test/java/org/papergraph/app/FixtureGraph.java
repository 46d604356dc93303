package org.papergraph.app;

import org.neo4j.driver.SessionConfig;
import org.papergraph.loader.graph.Migrations;
import org.papergraph.localneo4j.Neo4jUnderTest;

/** Fills the database under test. */
public final class FixtureGraph {
  private FixtureGraph() {}

  /** An empty database with the graph model's indexes, filled by statements that end in {@code ;}. */
  public static void fill(String statements) {
    Neo4jUnderTest.empty();
    new Migrations(Neo4jUnderTest.driver(), SessionConfig.defaultConfig()).apply();
    try (var session = Neo4jUnderTest.driver().session()) {
      for (var statement : statements.split(";\\s*\n")) {
        session.run(statement).consume();
      }
    }
  }
}
