package org.papergraph.app.compile.cypher;

import java.util.ArrayList;
import java.util.List;
import org.neo4j.cypherdsl.core.Cypher;
import org.neo4j.cypherdsl.core.Expression;

/** Writes what a citation says of a paper, whatever its format. */
final class CitationWriter {
  /** No style names more authors than these. */
  private static final int MOST_AUTHORS = 1000;
  private static final List<String> PROPERTIES = List.of("id", "title", "authorCount", "year",
      "publishedOn", "type", "doi", "arxivId", "url");

  private final Scope scope;

  CitationWriter(Scope scope) {
    this.scope = scope;
  }

  Expression facts(String paper) {
    var entries = new ArrayList<Object>();
    for (var property : PROPERTIES) {
      entries.add(property);
      entries.add(Cypher.property(paper, property));
    }
    entries.addAll(List.of("authors", authors(paper), "venue", venue(paper)));
    return Cypher.mapOf(entries.toArray());
  }

  private Expression authors(String paper) {
    var author = scope.name("n");
    var edge = scope.name("r");
    return Cypher.collect(Cypher
        .match(Scope.bound(paper).relationshipFrom(Scope.bound(author), "AUTHORED").named(edge))
        .with(author, edge)
        .orderBy(Cypher.property(edge, "position").ascending(),
            Cypher.property(author, "id").ascending())
        .limit(MOST_AUTHORS)
        .returning(Cypher.coalesce(Cypher.property(edge, "rawName"),
            Cypher.property(author, "name")))
        .build());
  }

  private Expression venue(String paper) {
    var venue = scope.name("n");
    return Steps.first(
        Scope.bound(paper).relationshipTo(Scope.bound(venue), "PUBLISHED_IN"), venue,
        Cypher.mapOf("name", Cypher.property(venue, "name"), "acronym",
            Cypher.property(venue, "acronym"), "kind", Cypher.property(venue, "kind")));
  }
}
