package org.papergraph.app.compile.cypher;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.neo4j.cypherdsl.core.Cypher;
import org.neo4j.cypherdsl.core.Expression;
import org.neo4j.cypherdsl.core.Statement;
import org.papergraph.app.compile.plan.RootPlan.Search;

/**
 * Writes searches: the hits of each type's full-text index, one list by score. A score is Lucene's (BM25), raised a
 * little for what many papers or citations speak for, so that of two namesakes the better known comes first.
 */
final class SearchWriter {
  /** The texts of a node that are shown with what was found in them. */
  private static final Map<String, List<String>> TEXTS = Map.of("Paper",
      List.of("title", "abstract"), "Author", List.of("name", "spellings"), "Venue",
      List.of("name", "acronym"),
      "Topic", List.of("label"));

  private final Scope scope;
  private final ProjectionWriter projections;

  SearchWriter(Scope scope, ProjectionWriter projections) {
    this.scope = scope;
    this.projections = projections;
  }

  Expression map(Search search) {
    var entries = new ArrayList<Object>();
    if (search.rows() != null) {
      entries.addAll(List.of("rows", Cypher.collect(rows(search, search.rows()))));
      if (search.rows().more()) {
        entries.addAll(List.of("size", scope.parameter(search.size())));
      }
      if (search.rows().places()) {
        entries.addAll(List.of("order", scope.parameter(search.order())));
      }
      if (search.after() != null) {
        entries.addAll(List.of("started", Cypher.literalTrue()));
      }
    }
    if (search.totalCount()) {
      entries.add("totalCount");
      entries.add(search.targets().stream().map(target -> (Expression) Cypher.count(count(target)))
          .reduce(Expression::add).orElseThrow());
    }
    return Cypher.mapOf(entries.toArray());
  }

  private Statement count(Search.Target target) {
    var node = Cypher.name(scope.name("n"));
    return Cypher.call("db.index.fulltext.queryNodes").withArgs(arguments(target))
        .yield(Cypher.name("node").as(node)).returning(node).build();
  }

  private Expression[] arguments(Search.Target target) {
    return new Expression[]{Cypher.literalOf(target.index()), scope.parameter(target.query())};
  }

  private Statement rows(Search search, Search.Rows rows) {
    var node = scope.name("n");
    var hit = Cypher.name(node);
    var score = Cypher.name("score");
    var hits = search.targets().stream().map(target -> hits(target, node)).toList();
    var found = Cypher.call(hits.size() == 1 ? hits.getFirst() : Cypher.unionAll(hits));
    var id = Cypher.property(node, "id");
    var within = Cypher.noCondition();
    if (search.after() != null) {
      var at = scope.parameter(search.after().score());
      within = score.lt(at)
          .or(score.eq(at).and(id.gt(scope.parameter(search.after().id()))));
    }
    var row = new ArrayList<Object>(List.of("node", projections.map(rows.node(), node), "score",
        score));
    if (rows.places()) {
      row.addAll(List.of("place", Cypher.listOf(score, id)));
    }
    if (rows.highlight()) {
      row.add("texts");
      row.add(texts(search, node));
    }
    var paged = search.after() == null
        ? found.with(hit, score)
        : found.with(hit, score).where(within).with(hit, score);
    return paged.orderBy(score.descending(), id.ascending())
        .limit(scope.parameter(rows.more() ? search.limit() : search.size()))
        .returning(Cypher.mapOf(row.toArray())).build();
  }

  private Statement hits(Search.Target target, String node) {
    var lucene = Cypher.name("lucene");
    var papers = "Paper".equals(target.node().label()) ? "citationCount" : "paperCount";
    var known = Cypher.coalesce(Cypher.property(node, papers), Cypher.literalOf(0));
    var raised = Cypher.literalOf(1.0).add(Cypher.call("log")
        .withArgs(Cypher.literalOf(1.0).add(known)).asFunction().divide(Cypher.literalOf(10)));
    return Cypher.call("db.index.fulltext.queryNodes").withArgs(arguments(target))
        .yield(Cypher.name("node").as(node), Cypher.name("score").as(lucene))
        .returning(Cypher.name(node), lucene.multiply(raised).as("score")).build();
  }

  private Expression texts(Search search, String node) {
    var choice = Cypher.caseExpression();
    for (var target : search.targets()) {
      var texts = TEXTS.getOrDefault(target.node().label(), List.of("id")).stream()
          .map(property -> text(node, property)).reduce(Expression::add).orElseThrow();
      choice = choice.when(Scope.bound(node).hasLabels(target.node().label())).then(texts);
    }
    return choice;
  }

  /** One text as a list, or a list of them. */
  private static Expression text(String node, String property) {
    return "spellings".equals(property)
        ? Cypher.coalesce(Cypher.property(node, property), Cypher.listOf())
        : Cypher.listOf(Cypher.property(node, property));
  }
}
