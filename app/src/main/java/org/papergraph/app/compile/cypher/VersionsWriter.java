package org.papergraph.app.compile.cypher;

import java.util.ArrayList;
import java.util.List;
import org.neo4j.cypherdsl.core.Cypher;
import org.neo4j.cypherdsl.core.Expression;

/** Writes the versions of a paper: as they are kept, or the only one out of the paper's own values. */
final class VersionsWriter {
  private static final List<String> PROPERTIES = List.of("type", "year", "doi", "arxivId", "url",
      "sources");

  private VersionsWriter() {}

  static Expression list(Scope scope, String paper) {
    return Cypher.coalesce(Cypher.property(paper, "versions"),
        Cypher.listOf(only(scope, paper)));
  }

  private static Expression only(Scope scope, String paper) {
    var entries = new ArrayList<Object>();
    for (var property : PROPERTIES) {
      entries.add(property);
      entries.add(Cypher.property(paper, property));
    }
    var venue = scope.name("n");
    entries.add("venueName");
    entries.add(Steps.first(
        Scope.bound(paper).relationshipTo(Scope.bound(venue), "PUBLISHED_IN"), venue,
        Cypher.coalesce(Cypher.property(venue, "acronym"), Cypher.property(venue, "name"))));
    return Cypher.mapOf(entries.toArray());
  }
}
