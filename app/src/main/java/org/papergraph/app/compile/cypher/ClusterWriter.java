package org.papergraph.app.compile.cypher;

import java.util.ArrayList;
import org.neo4j.cypherdsl.core.Cypher;
import org.neo4j.cypherdsl.core.Expression;
import org.neo4j.cypherdsl.core.Node;
import org.papergraph.app.compile.plan.Projection;

/** Writes what is selected of all authors of a name. */
final class ClusterWriter {
  /** No name of the real world has more bearers than this in one answer. */
  private static final int MOST_AUTHORS = 1000;

  private final Scope scope;
  private final ProjectionWriter projections;

  ClusterWriter(Scope scope, ProjectionWriter projections) {
    this.scope = scope;
    this.projections = projections;
  }

  Expression map(Projection.Cluster cluster, Expression nameKey) {
    var entries = new ArrayList<Object>();
    entries.add("nameKey");
    entries.add(nameKey);
    if (cluster.paperCount()) {
      entries.add("paperCount");
      entries.add(papers(nameKey));
    }
    if (cluster.authors() != null) {
      entries.add("authors");
      entries.add(authors(cluster.authors(), nameKey));
    }
    if (cluster.rows() != null) {
      entries.add("authorRows");
      entries.add(rows(cluster.rows(), nameKey));
    }
    return Cypher.mapOf(entries.toArray());
  }

  private Node bearer(String name, Expression nameKey) {
    return Cypher.node("Author").named(name).withProperties("nameKey", nameKey);
  }

  private Expression papers(Expression nameKey) {
    var paper = scope.name("n");
    return Cypher.count(Cypher
        .match(bearer(scope.name("n"), nameKey).relationshipTo(Scope.bound(paper), "AUTHORED"))
        .returningDistinct(paper).build());
  }

  private Expression authors(Projection authors, Expression nameKey) {
    var author = scope.name("n");
    return Cypher.collect(Cypher.match(bearer(author, nameKey)).with(author)
        .orderBy(Cypher.property(author, "paperCount").descending(),
            Cypher.property(author, "id").ascending())
        .limit(MOST_AUTHORS).returning(projections.map(authors, author)).build());
  }

  private Expression rows(Projection.AuthorRows rows, Expression nameKey) {
    var author = scope.name("n");
    var edge = scope.name("r");
    var spelling = Cypher.name(scope.name("s"));
    var papers = Cypher.name(scope.name("c"));
    var paper = scope.name("n");
    var named = bearer(author, nameKey).relationshipTo(Scope.bound(paper), "AUTHORED").named(edge);
    var rawName = Cypher.coalesce(Cypher.property(edge, "rawName"),
        Cypher.property(author, "name"));
    return Cypher.collect(Cypher.match(named)
        .with(Cypher.name(author), rawName.as(spelling),
            Cypher.countDistinct(Cypher.name(paper)).as(papers))
        .orderBy(papers.descending(), Cypher.property(author, "id").ascending(),
            spelling.ascending())
        .limit(MOST_AUTHORS)
        .returning(Cypher.mapOf("author", projections.map(rows.author(), author), "spelling",
            spelling, "paperCount", papers))
        .build());
  }
}
