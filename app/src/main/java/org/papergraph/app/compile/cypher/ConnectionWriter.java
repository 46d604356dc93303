package org.papergraph.app.compile.cypher;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.neo4j.cypherdsl.core.Condition;
import org.neo4j.cypherdsl.core.Cypher;
import org.neo4j.cypherdsl.core.Expression;
import org.neo4j.cypherdsl.core.PatternElement;
import org.neo4j.cypherdsl.core.Statement;
import org.papergraph.app.compile.plan.Anchor;
import org.papergraph.app.compile.plan.Page;
import org.papergraph.app.compile.plan.Projection;

/**
 * Writes a page of nodes as one map: {@code rows} (one more than asked for, if there are more),
 * {@code size}, {@code order}, {@code backward}, {@code started} and {@code totalCount}.
 */
final class ConnectionWriter {
  private final Scope scope;
  private final ProjectionWriter projections;
  private final PredicateWriter predicates;
  private final AnchorWriter anchors;

  ConnectionWriter(Scope scope, ProjectionWriter projections) {
    this.scope = scope;
    this.projections = projections;
    this.predicates = new PredicateWriter(scope);
    this.anchors = new AnchorWriter(scope);
  }

  /**
   * The map of a connection.
   *
   * @param from the bound nodes it starts at: none, the one that has the list, or the two authors
   */
  Expression map(Projection.Connection connection, String... from) {
    var entries = new ArrayList<Object>();
    if (connection.rows() != null) {
      var page = connection.page();
      add(entries, "rows", Cypher.collect(rows(connection, connection.rows(), from)));
      add(entries, "size", scope.parameter(page.size()));
      addIf(entries, "backward", page.backward());
      addIf(entries, "started", page.after() != null);
      addIf(entries, "ended", page.before() != null);
      if (connection.rows().places()) {
        add(entries, "order", scope.fixed(
            Page.signature(connection.source().node().label(), page.order())));
      }
    }
    if (connection.totalCount()) {
      add(entries, "totalCount", total(connection, from));
    }
    return Cypher.mapOf(entries.toArray());
  }

  private static void addIf(List<Object> entries, String key, boolean holds) {
    if (holds) {
      add(entries, key, Cypher.literalTrue());
    }
  }

  private static void add(List<Object> entries, String key, Expression value) {
    entries.add(key);
    entries.add(value);
  }

  private Statement rows(Projection.Connection connection, Projection.Rows rows, String... from) {
    var node = scope.name("n");
    var edge = scope.name("r");
    var limit = scope.parameter(connection.page().limit());
    var row = new RowWriter(projections, connection, rows, node, edge);
    if (connection.source() instanceof Projection.Source.Everywhere all) {
      var choice = Anchor.choose(connection.filter());
      return choice.isEmpty()
          ? Cypher
              .call(
                  new ListingWriter(scope, all.node(), connection.filter(), connection.page(), node,
                      limit).nodes())
              .returning(row.map(new OrderWriter(scope, node, null))).build()
          : anchored(connection, choice.get(), node, limit, row);
    }
    var orders = new OrderWriter(scope, node, edge);
    var match = Cypher.match(patterns(connection.source(), node, edge, from))
        .where(
            predicates.condition(connection.filter(), node).and(within(connection.page(), orders)));
    var named = connection.source() instanceof Projection.Source.JointPapers
        ? match.with(node)
        : match.with(node, edge);
    return named.orderBy(orders.sort(connection.page().order(), connection.page().backward()))
        .limit(limit).returning(row.map(orders)).build();
  }

  private Statement anchored(Projection.Connection connection, Anchor.Choice choice, String node,
      Expression limit, RowWriter row) {
    var orders = new OrderWriter(scope, node, null);
    var page = connection.page();
    var found = Cypher.call(anchors.nodes(choice, connection.source().node(), node));
    var paged = page.after() != null || page.before() != null
        ? found.with(node).where(within(page, orders)).with(node)
        : found.with(node);
    return paged.orderBy(orders.sort(page.order(), page.backward())).limit(limit)
        .returning(row.map(orders)).build();
  }

  private static Condition within(Page page, OrderWriter orders) {
    var condition = Cypher.noCondition();
    if (page.after() != null) {
      condition = condition.and(orders.beyond(page.after(), page.order(), false));
    }
    return page.before() == null
        ? condition
        : condition.and(orders.beyond(page.before(), page.order(), true));
  }

  private static List<PatternElement> patterns(Projection.Source source, String node, String edge,
      String... from) {
    return switch (source) {
      case Projection.Source.Neighbours neighbours -> List.of(
          Steps.pattern(Scope.bound(from[0]), neighbours.step(), Scope.bound(node)).named(edge));
      case Projection.Source.JointPapers joint -> List
          .of(Scope.bound(from[0]).relationshipTo(Scope.bound(node), "AUTHORED")
              .relationshipFrom(Scope.bound(from[1]), "AUTHORED"));
      case Projection.Source.Everywhere all -> throw new IllegalArgumentException("no pattern");
    };
  }

  private Expression total(Projection.Connection connection, String... from) {
    var node = scope.name("n");
    var filter = connection.filter();
    if (connection.source() instanceof Projection.Source.Everywhere all) {
      return totalOfAll(connection, all, node);
    }
    if (filter.conjuncts().isEmpty()
        && connection.source() instanceof Projection.Source.Neighbours neighbours) {
      return Cypher.count(
          Steps.pattern(Scope.bound(from[0]), neighbours.step(), Cypher.anyNode()));
    }
    return Cypher.count(Cypher.match(patterns(connection.source(), node, scope.name("r"), from))
        .where(predicates.condition(filter, node)).returning(node).build());
  }

  private Expression totalOfAll(Projection.Connection connection, Projection.Source.Everywhere all,
      String node) {
    var labelled = Cypher.node(all.node().label()).named(node);
    if (connection.filter().conjuncts().isEmpty()) {
      return Counts.ofLabel(all.node().label());
    }
    Optional<Anchor.Choice> choice = Anchor.choose(connection.filter());
    return Cypher.count(choice.isPresent()
        ? anchors.nodes(choice.get(), all.node(), node)
        : Cypher.match(labelled).where(predicates.condition(connection.filter(), node)
            .and(Cypher.property(node, "id").isNotNull())).returning(node).build());
  }
}
