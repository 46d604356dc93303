package org.papergraph.app;

import org.papergraph.localneo4j.Neo4jUnderTest;

/** Fills the database under test. */
public final class FixtureGraph {
  private FixtureGraph() {}

  /** An empty database with the graph model's indexes, filled by statements that end in {@code ;}. */
  public static void fill(String statements) {
    Neo4jUnderTest.empty();
    for (var f : new String[] {"V001__constraints","V002__indexes","V003__full_text"}) {
      try (var in = FixtureGraph.class.getResourceAsStream("/cypher/" + f + ".cypher"); var session = Neo4jUnderTest.driver().session()) {
        for (var st : new String(in.readAllBytes()).split(";\\s*\n")) if (!st.isBlank()) session.run(st).consume();
      } catch (java.io.IOException e) { throw new AssertionError(e); }
    }
    try (var session = Neo4jUnderTest.driver().session()) {
      for (var statement : statements.split(";\\s*\n")) {
        session.run(statement).consume();
      }
    }
  }
}
