package org.papergraph.app.compile.cypher;

import java.util.ArrayList;
import org.neo4j.cypherdsl.core.Cypher;
import org.neo4j.cypherdsl.core.Expression;
import org.neo4j.cypherdsl.core.Statement;
import org.neo4j.cypherdsl.core.renderer.Configuration;
import org.neo4j.cypherdsl.core.renderer.Dialect;
import org.neo4j.cypherdsl.core.renderer.Renderer;
import org.papergraph.app.compile.StatementTemplate;
import org.papergraph.app.compile.plan.RootPlan;

/** Writes a root plan as one statement that returns one value, {@code data}. */
public final class StatementWriter {
  private static final String DATA = "data";
  private static final Renderer RENDERER = Renderer.getRenderer(
      Configuration.newConfig().withDialect(Dialect.NEO4J_5_CYPHER_25).withPrettyPrint(false)
          .alwaysEscapeNames(false).build());

  private final Scope scope = new Scope();
  private final ProjectionWriter projections = new ProjectionWriter(scope);

  private StatementWriter() {}

  /** The statement of all questions that have this plan. */
  public static StatementTemplate write(RootPlan plan) {
    var writer = new StatementWriter();
    var statement = writer.statement(plan);
    return writer.scope.template(RENDERER.render(statement));
  }

  private Statement statement(RootPlan plan) {
    return switch (plan) {
      case RootPlan.Lookup lookup -> lookup(lookup);
      case RootPlan.Nothing nothing -> returning(Cypher.literalNull());
      case RootPlan.Nodes nodes -> returning(nodes(nodes));
      case RootPlan.Listing listing -> projections.connections().statement(listing.connection(),
          DATA);
      case RootPlan.Export export -> projections.connections().statement(export.connection(),
          DATA);
      case RootPlan.Search search -> returning(new SearchWriter(scope, projections).map(search));
      case RootPlan.NameCluster cluster -> cluster(cluster);
      case RootPlan.GraphFacts facts -> returning(GraphFactsWriter.facts());
      case RootPlan.Found found -> returning(new FoundWriter(scope, projections).map(found));
      case RootPlan.Version version -> returning(VersionWriter.version());
      case RootPlan.SimilarTo similar -> new SimilarWriter(scope, projections).statement(similar);
    };
  }

  private static Statement returning(Expression data) {
    return Cypher.returning(data.as(DATA)).build();
  }

  private Statement lookup(RootPlan.Lookup lookup) {
    var node = scope.name("n");
    var label = lookup.node().label();
    var found = new ArrayList<Statement>();
    lookup.keys().forEach((property, value) -> found.add(Cypher
        .match(Cypher.node(label).named(node))
        .where(Cypher.property(node, property).eq(scope.parameter(value))).returning(node)
        .build()));
    for (var id : lookup.identifier()) {
      var identifier = Cypher.node("Identifier").named(scope.name("i"));
      found.add(Cypher
          .match(identifier.relationshipTo(Cypher.node(label).named(node), "IDENTIFIES"))
          .where(identifier.property("id").eq(scope.parameter(id))).returning(node).build());
    }
    var data = projections.map(lookup.projection(), node).as(DATA);
    if (!lookup.byPapers()) {
      // No two nodes have one key, so the first found is the one, and no other is looked for.
      return Cypher.call(found.size() == 1 ? found.getFirst() : Cypher.unionAll(found)).with(node)
          .limit(1).returning(data).build();
    }
    var nodes = found.size() == 1 ? found.getFirst() : Cypher.union(found);
    return Cypher.call(nodes).with(node)
        .orderBy(Cypher.property(node, "paperCount").descending(),
            Cypher.property(node, "id").ascending())
        .limit(1).returning(data).build();
  }

  private Expression nodes(RootPlan.Nodes nodes) {
    var entries = new ArrayList<Object>();
    for (var group : nodes.groups()) {
      entries.add(group.node().type());
      entries.add(group(group));
    }
    return Cypher.mapOf(entries.toArray());
  }

  private Expression group(RootPlan.Nodes.Group group) {
    var asked = Cypher.name(scope.name("a"));
    var node = scope.name("n");
    var label = group.node().label();
    var identifier = Cypher.node("Identifier").named(scope.name("i"));
    var found = Cypher.union(
        Cypher.match(Cypher.node(label).named(node)).where(Cypher.property(node, "id").eq(asked))
            .returning(node).build(),
        Cypher.match(identifier.relationshipTo(Cypher.node(label).named(node), "IDENTIFIES"))
            .where(identifier.property("id").eq(asked)).returning(node).build());
    return Cypher.collect(Cypher.unwind(scope.parameter(group.ids())).as(asked)
        .call(found, asked.getValue()).returning(Cypher.mapOf("asked", asked, "node",
            projections.map(group.projection(), node)))
        .build());
  }

  private Statement cluster(RootPlan.NameCluster cluster) {
    var key = Cypher.name("nameKey");
    var author = scope.name("n");
    var borne = Cypher.exists(Cypher.match(Cypher.node("Author").named(author)
        .withProperties("nameKey", key)).returning(Cypher.literalTrue()).build());
    return Cypher.with(scope.parameter(cluster.nameKey()).as(key)).with(key).where(borne)
        .returning(projections.clusters().map(cluster.cluster(), key).as(DATA)).build();
  }
}
