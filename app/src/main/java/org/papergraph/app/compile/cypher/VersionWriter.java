package org.papergraph.app.compile.cypher;

import org.neo4j.cypherdsl.core.Condition;
import org.neo4j.cypherdsl.core.Cypher;
import org.neo4j.cypherdsl.core.Expression;

/**
 * Writes what tells one state of the graph from another: the number of the last finished load, whether none is running,
 * and counts that the database keeps, which change where somebody writes by other ways.
 */
final class VersionWriter {
  private VersionWriter() {}

  private static Condition running() {
    return Cypher.exists(Cypher.match(Cypher.node("Load").named("running"))
        .where(Cypher.property("running", "status").eq(Cypher.literalOf("RUNNING")))
        .returning(Cypher.literalTrue()).build());
  }

  static Expression version() {
    return Cypher.mapOf("load", GraphFactsWriter.latest("number"), "settled",
        Cypher.not(running()), "counts", Cypher.listOf(Counts.ofLabel("Paper"),
            Counts.ofType("AUTHORED"), Counts.ofType("PUBLISHED_IN"), Counts.ofType("HAS_TOPIC"),
            Counts.ofType("CITES")));
  }
}
