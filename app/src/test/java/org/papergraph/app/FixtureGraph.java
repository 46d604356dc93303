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
    markLacking();
  }

  /** Marks what nodes have no value for, as the loader does. */
  public static void markLacking() {
    try (var session = Neo4jUnderTest.driver().session()) {
      session.run("""
                  MATCH (n:Paper)
                  SET n.lacksYear = CASE WHEN n.year IS NULL THEN true END,
                    n.lacksPublishedOn = CASE WHEN n.publishedOn IS NULL THEN true END,
                    n.lacksCitationCount = CASE WHEN n.citationCount IS NULL THEN true END,
                    n.lacksUpvotes = CASE WHEN n.upvotes IS NULL THEN true END,
                    n.lacksAuthorCount = CASE WHEN n.authorCount IS NULL THEN true END
                  """).consume();
      session.run("""
                  MATCH (n:Author)
                  SET n.lacksCitationCount = CASE WHEN n.citationCount IS NULL THEN true END,
                    n.lacksFirstYear = CASE WHEN n.firstYear IS NULL THEN true END,
                    n.lacksLastYear = CASE WHEN n.lastYear IS NULL THEN true END
                  """).consume();
    }
  }
}
