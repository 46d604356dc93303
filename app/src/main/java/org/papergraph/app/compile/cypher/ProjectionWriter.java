package org.papergraph.app.compile.cypher;

import java.util.ArrayList;
import org.neo4j.cypherdsl.core.Cypher;
import org.neo4j.cypherdsl.core.Expression;
import org.papergraph.app.compile.plan.Predicate;
import org.papergraph.app.compile.plan.Projection;

/** Writes what is selected of a bound node as a map. */
final class ProjectionWriter {
  private final Scope scope;
  private final ConnectionWriter connections;
  private final ClusterWriter clusters;
  private final PredicateWriter predicates;

  ProjectionWriter(Scope scope) {
    this.scope = scope;
    this.connections = new ConnectionWriter(scope, this);
    this.clusters = new ClusterWriter(scope, this);
    this.predicates = new PredicateWriter(scope);
  }

  ConnectionWriter connections() {
    return connections;
  }

  ClusterWriter clusters() {
    return clusters;
  }

  /** The map of a node; by its label if it may be of several types. */
  Expression map(Projection projection, String node) {
    var types = projection.types();
    if (types.size() == 1) {
      return map(types.getFirst(), node);
    }
    var choice = Cypher.caseExpression();
    for (var type : types) {
      choice = choice.when(Scope.bound(node).hasLabels(type.node().label())).then(map(type, node));
    }
    return choice;
  }

  private Expression map(Projection.OfType type, String node) {
    var entries = new ArrayList<Object>();
    if (type.named()) {
      entries.add("__typename");
      entries.add(Cypher.literalOf(type.node().type()));
    }
    for (var column : type.columns()) {
      entries.add(column.key());
      entries.add(value(column, node));
    }
    if (entries.isEmpty()) {
      entries.add("id");
      entries.add(Cypher.property(node, "id"));
    }
    return Cypher.mapOf(entries.toArray());
  }

  private Expression value(Projection.Column column, String node) {
    return switch (column) {
      case Projection.Column.Property property -> Cypher.property(node, property.property());
      case Projection.Column.ToOne one -> toOne(one, node);
      case Projection.Column.Related related -> connections.map(related.connection(), node);
      case Projection.Column.Citation citation -> new CitationWriter(scope).facts(node);
      case Projection.Column.Versions versions -> VersionsWriter.list(scope, node);
      case Projection.Column.Similar similar -> new SimilarWriter(scope, this)
          .map(similar.similarity(), node);
      case Projection.Column.Years years -> years(years, node);
      case Projection.Column.SameName same -> clusters.map(same.cluster(),
          Cypher.property(node, "nameKey"));
    };
  }

  private Expression years(Projection.Column.Years years, String topic) {
    var paper = scope.name("n");
    var year = Cypher.property(paper, "year");
    var within = new Predicate.Between("year", years.from(), years.to());
    return Cypher.collect(Cypher
        .match(Scope.bound(topic).relationshipFrom(Scope.bound(paper), "HAS_TOPIC"))
        .where(year.isNotNull().and(predicates.condition(within, paper)))
        .with(year.as("year"), Cypher.count(Cypher.asterisk()).as("papers"))
        .orderBy(Cypher.name("year").ascending())
        .returning(Cypher.mapOf("year", Cypher.name("year"), "papers", Cypher.name("papers")))
        .build());
  }

  private Expression toOne(Projection.Column.ToOne one, String node) {
    var other = scope.name("n");
    return Steps.first(Steps.pattern(Scope.bound(node), one.step(), Scope.bound(other)), other,
        map(one.node(), other));
  }
}
