package org.papergraph.app.compile.cypher;

import java.util.ArrayList;
import java.util.List;
import org.neo4j.cypherdsl.core.Cypher;
import org.neo4j.cypherdsl.core.Expression;
import org.neo4j.cypherdsl.core.Statement;
import org.neo4j.cypherdsl.core.SymbolicName;
import org.papergraph.app.compile.plan.Open;
import org.papergraph.app.compile.plan.RootPlan;

/**
 * Writes the shortest path of co-authorship between two authors. The search has no upper bound of
 * its own: breadth first from both ends, it stops when either end's component is exhausted, which is
 * what tells NOT_CONNECTED from LIMIT_REACHED.
 */
final class AuthorPathWriter {
  private static final SymbolicName FROM = Cypher.name("from");
  private static final SymbolicName TO = Cypher.name("to");
  private static final SymbolicName WAY = Cypher.name("way");
  private static final Expression SHORTEST = Cypher
      .raw("shortestPath((from)-[:CO_AUTHORED*1..]-(to))");

  private final Scope scope;
  private final ProjectionWriter projections;
  private final AnchorWriter anchors;

  AuthorPathWriter(Scope scope, ProjectionWriter projections) {
    this.scope = scope;
    this.projections = projections;
    this.anchors = new AnchorWriter(scope);
  }

  Statement statement(RootPlan.AuthorPath plan) {
    return Cypher.with(one(plan.from()).as(FROM), one(plan.to()).as(TO))
        .with(FROM, TO, Cypher.caseExpression().when(FROM.ne(TO)).then(SHORTEST).as(WAY))
        .returning(Cypher.mapOf("fromFound", FROM.isNotNull(), "toFound", TO.isNotNull(), "same",
            FROM.eq(TO), "distance", length(), "steps", steps(plan)).as("data"))
        .build();
  }

  private static Expression length() {
    return Cypher.call("length").withArgs(WAY).asFunction();
  }

  private static Expression list(String function) {
    return Cypher.call(function).withArgs(WAY).asFunction();
  }

  private Expression one(Open id) {
    var author = scope.name("n");
    return Cypher
        .head(Cypher
            .collect(Cypher.call(anchors.byIds("Author", id, author)).returning(author)
                .build()));
  }

  private Expression steps(RootPlan.AuthorPath plan) {
    var place = Cypher.name("place");
    var near = scope.name("n");
    var far = scope.name("n");
    var edge = scope.name("r");
    var most = scope.parameter(plan.maxLength());
    var entries = new ArrayList<Object>(List.of("from", projections.map(plan.fromAuthor(), near),
        "to", projections.map(plan.toAuthor(), far), "sharedPapers",
        Cypher.property(edge, "papers")));
    for (var papers : plan.papers()) {
      entries.add(papers.key());
      entries.add(projections.connections().map(papers.connection(), near, far));
    }
    var one = Cypher.literalOf(1);
    var last = Cypher.coalesce(length(), Cypher.literalOf(0)).subtract(one);
    return Cypher.collect(Cypher.unwind(Cypher.range(Cypher.literalOf(0), last)).as(place)
        .with(place,
            Cypher.valueAt(list("nodes"), place).as(near),
            Cypher.valueAt(list("nodes"), place.add(one)).as(far),
            Cypher.valueAt(list("relationships"), place).as(edge))
        .where(length().lte(most)).returning(Cypher.mapOf(entries.toArray())).build());
  }
}
