package org.papergraph.app.compile.cypher;

import java.util.ArrayList;
import org.jspecify.annotations.Nullable;
import org.neo4j.cypherdsl.core.Cypher;
import org.neo4j.cypherdsl.core.ExposesWith;
import org.neo4j.cypherdsl.core.Expression;
import org.neo4j.cypherdsl.core.RelationshipPattern;
import org.neo4j.cypherdsl.core.Statement;
import org.neo4j.cypherdsl.core.StatementBuilder.OngoingReading;
import org.neo4j.cypherdsl.core.SymbolicName;
import org.papergraph.app.compile.mapping.Dimension;
import org.papergraph.app.compile.plan.Open;
import org.papergraph.app.compile.plan.Projection;
import org.papergraph.app.compile.plan.Projection.Facets;

/**
 * Writes counts over all members of a list. The members are found once, unless they are all nodes of a type: then each
 * dimension is counted where the database has it ready, in an index or in a property of the neighbours.
 */
final class FacetWriter {
  private static final SymbolicName VALUE = Cypher.name("value");
  private static final SymbolicName COUNT = Cypher.name("count");

  private final Scope scope;
  private final MembersWriter members;

  FacetWriter(Scope scope, MembersWriter members) {
    this.scope = scope;
    this.members = members;
  }

  /** The value of one selection of facets: a map, or a list with the map alone. */
  Expression counts(Projection.Connection list, Facets facets, String... from) {
    if (isWhole(list) && facets instanceof Facets.Simple simple && isReady(simple)) {
      return counts(simple, list.source().node().label(), null);
    }
    var all = Cypher.name(scope.name("s"));
    var found = members.gathered(list, all, from);
    var label = list.source().node().label();
    return Cypher.collect(switch (facets) {
      case Facets.Simple simple -> found.returning(counts(simple, label, all)).build();
      case Facets.Cross cross -> cross(found, cross, label, all);
    });
  }

  /** As {@link #counts(Projection.Connection, Facets, String...)}, of members that are gathered in a list already. */
  Expression counts(Projection.Connection list, Facets facets, SymbolicName all) {
    var label = list.source().node().label();
    return switch (facets) {
      case Facets.Simple simple -> counts(simple, label, all);
      case Facets.Cross cross -> Cypher.collect(cross(Cypher.with(all), cross, label, all));
    };
  }

  /** Whether the database has all of these counts over all nodes of a type ready. */
  private static boolean isReady(Facets.Simple facets) {
    return facets.dimensions().values().stream()
        .noneMatch(dimension -> dimension instanceof Dimension.ByNeighbour linked
            && linked.through() != null);
  }

  private static boolean isWhole(Projection.Connection list) {
    return list.source() instanceof Projection.Source.Everywhere
        && list.filter().conjuncts().isEmpty();
  }

  private Expression counts(Facets.Simple facets, String label,
      @Nullable SymbolicName all) {
    var entries = new ArrayList<Object>();
    facets.dimensions().forEach((name, dimension) -> {
      entries.add(name);
      entries.add(Cypher.collect(mostFrequent(dimension, label, all, facets.first())));
    });
    return Cypher.mapOf(entries.toArray());
  }

  /** The most frequent values, as {@code value}, {@code label} and {@code count}. */
  private Statement mostFrequent(Dimension dimension, String label,
      @Nullable SymbolicName all, Open first) {
    var node = scope.name("n");
    return switch (dimension) {
      case Dimension.ByProperty property -> values(property, each(all, label, node, property), node,
          first);
      case Dimension.ByNeighbour neighbour -> all == null
          ? busiest(neighbour, first)
          : neighbours(neighbour, all, node, first);
    };
  }

  private static OngoingReading each(@Nullable SymbolicName all,
      String label, String node, Dimension.ByProperty property) {
    var known = Cypher.property(node, property.property()).isNotNull();
    return all == null
        ? Cypher.match(Cypher.node(label).named(node))
            .where(known.and(Cypher.property(node, "id").isNotNull()))
        : Cypher.unwind(all).as(node).with(node).where(known);
  }

  private Statement values(Dimension.ByProperty dimension, OngoingReading each, String node,
      Open first) {
    var text = Cypher.call("toString").withArgs(VALUE).asFunction();
    return each
        .with(Cypher.property(node, dimension.property()).as(VALUE),
            Cypher.count(Cypher.asterisk()).as(COUNT))
        .orderBy(COUNT.descending(), VALUE.ascending()).limit(scope.parameter(first))
        .returning(Cypher.mapOf("value", text, "label", text, "count", COUNT)).build();
  }

  private Statement neighbours(Dimension.ByNeighbour dimension, SymbolicName all, String node,
      Open first) {
    var other = scope.name("m");
    var equal = Cypher.name("equal");
    var limit = scope.parameter(first);
    var count = dimension.mayRepeat()
        ? Cypher.countDistinct(Cypher.name(node))
        : Cypher.count(Cypher.asterisk());
    // By counts first, so that ids are read only of those that can be among the first.
    return Cypher.unwind(all).as(node)
        .match(pattern(dimension, node, other)).with(Cypher.name(other), count.as(COUNT))
        .with(COUNT, Cypher.collect(Cypher.name(other)).as(equal)).orderBy(COUNT.descending())
        .limit(limit).unwind(equal).as(other).with(Cypher.name(other), COUNT)
        .orderBy(COUNT.descending(), Cypher.property(other, "id").ascending()).limit(limit)
        .returning(facet(dimension, other, COUNT)).build();
  }

  private RelationshipPattern pattern(Dimension.ByNeighbour dimension, String node, String other) {
    var from = Scope.bound(node);
    var to = Scope.bound(other);
    return dimension.through() == null
        ? Steps.pattern(from, dimension.step(), to)
        : Steps.pattern(from, dimension.through(), Cypher.anyNode(scope.name("m")),
            dimension.step(), to);
  }

  /** Over all papers the neighbours' own number of papers is the count. */
  private Statement busiest(Dimension.ByNeighbour dimension, Open first) {
    var other = scope.name("m");
    var papers = Cypher.property(other, "paperCount");
    return Cypher.match(Cypher.node(dimension.neighbour().label()).named(other))
        .where(papers.gt(Cypher.literalOf(0)).and(Cypher.property(other, "id").isNotNull()))
        .with(other)
        .orderBy(papers.descending(), Cypher.property(other, "id").ascending())
        .limit(scope.parameter(first)).returning(facet(dimension, other, papers)).build();
  }

  private static Expression facet(Dimension.ByNeighbour dimension, String other,
      Expression count) {
    return Cypher.mapOf("value", Cypher.property(other, "id"), "label",
        Cypher.property(other, dimension.display()), "count", count);
  }

  private Statement cross(ExposesWith found, Facets.Cross cross, String label,
      SymbolicName all) {
    var rows = Cypher.name("rows");
    var columns = Cypher.name("columns");
    var node = scope.name("n");
    var row = Cypher.name("row");
    var column = Cypher.name("column");
    return found
        .with(all, Cypher.collect(mostFrequent(cross.rows(), label, all, cross.first())).as(rows),
            Cypher.collect(mostFrequent(cross.columns(), label, all, cross.first())).as(columns))
        .with(all, rows, columns, keys(rows).as("rowKeys"), keys(columns).as("columnKeys"))
        .returning(Cypher.mapOf("rows", rows, "columns", columns, "cells",
            Cypher.collect(Cypher.unwind(all).as(node)
                .unwind(keysOf(cross.rows(), node)).as(row)
                .with(Cypher.name(node), row).where(row.in(Cypher.name("rowKeys")))
                .unwind(keysOf(cross.columns(), node)).as(column)
                .with(Cypher.name(node), row, column).where(column.in(Cypher.name("columnKeys")))
                .with(row, column, Cypher.countDistinct(Cypher.name(node)).as(COUNT))
                .returning(Cypher.mapOf("row", row, "column", column, "count", COUNT))
                .build())))
        .build();
  }

  private static Expression keys(SymbolicName facets) {
    var one = Cypher.name("one");
    return Cypher.listWith(one).in(facets).returning(Cypher.property(one.getValue(), "value"));
  }

  /** The values of a member in a dimension. */
  private Expression keysOf(Dimension dimension, String node) {
    return switch (dimension) {
      case Dimension.ByProperty property -> Cypher.listOf(Cypher.call("toString")
          .withArgs(Cypher.property(node, property.property())).asFunction());
      case Dimension.ByNeighbour neighbour -> {
        var other = scope.name("m");
        yield Cypher.collect(Cypher
            .match(pattern(neighbour, node, other))
            .returning(Cypher.property(other, "id")).build());
      }
    };
  }
}
