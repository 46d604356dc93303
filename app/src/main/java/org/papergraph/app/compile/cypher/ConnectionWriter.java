package org.papergraph.app.compile.cypher;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.neo4j.cypherdsl.core.Condition;
import org.neo4j.cypherdsl.core.Cypher;
import org.neo4j.cypherdsl.core.Expression;
import org.neo4j.cypherdsl.core.Statement;
import org.neo4j.cypherdsl.core.SymbolicName;
import org.papergraph.app.compile.plan.Anchor;
import org.papergraph.app.compile.plan.Page;
import org.papergraph.app.compile.plan.Projection;

/**
 * Writes a page of nodes as one map: {@code rows}, or {@code nodes} if a row is no more than that, {@code order},
 * {@code backward}, {@code started}, {@code ended}, {@code totalCount} and facets. If it is asked whether there are more
 * rows, there is one more than the page has, if there is, and {@code size}, how many it has.
 */
final class ConnectionWriter {
  private final Scope scope;
  private final ProjectionWriter projections;
  private final MembersWriter members;
  private final FacetWriter facets;

  ConnectionWriter(Scope scope, ProjectionWriter projections) {
    this.scope = scope;
    this.projections = projections;
    this.members = new MembersWriter(scope);
    this.facets = new FacetWriter(scope, members);
  }

  /**
   * The map of a connection.
   *
   * @param from the bound nodes it starts at: none, the one that has the list, or a list of ids
   */
  Expression map(Projection.Connection connection, String... from) {
    return map(connection, null, from);
  }

  /** A statement that returns the map of a connection that starts at no node. */
  Statement statement(Projection.Connection connection, String name) {
    if (!gathers(connection)) {
      return Cypher.returning(map(connection).as(name)).build();
    }
    var all = Cypher.name(scope.name("s"));
    return members.gathered(connection, all).returning(map(connection, all).as(name)).build();
  }

  /** Whether the members, which are found by a filter, are needed for more than one thing. */
  private static boolean gathers(Projection.Connection connection) {
    if (!(connection.source() instanceof Projection.Source.Everywhere)
        || connection.filter().conjuncts().isEmpty()) {
      return false;
    }
    var uses = connection.facets().size();
    uses += connection.totalCount() ? 1 : 0;
    uses += connection.rows() != null && Anchor.choose(connection.filter()).isPresent() ? 1 : 0;
    return uses > 1;
  }

  /** The map of a connection, whose members may be gathered in a list. */
  private Expression map(Projection.Connection connection, @Nullable SymbolicName all,
      String... from) {
    var entries = new ArrayList<Object>();
    if (connection.rows() != null) {
      var page = connection.page();
      add(entries, connection.rows().ofNodesAlone() ? "nodes" : "rows",
          Cypher.collect(rows(connection, connection.rows(), all, from)));
      if (connection.rows().more()) {
        add(entries, "size", scope.parameter(page.size()));
      }
      addIf(entries, "backward", page.backward());
      addIf(entries, "started", page.after() != null);
      addIf(entries, "ended", page.before() != null);
      if (connection.rows().places()) {
        add(entries, "order", scope.fixed(
            Page.signature(connection.source().node().label(), page.order())));
      }
    }
    for (var counted : connection.facets()) {
      add(entries, counted.key(), all == null
          ? facets.counts(connection, counted, from)
          : facets.counts(connection, counted, all));
    }
    if (connection.totalCount()) {
      add(entries, "totalCount", all == null ? total(connection, from) : Cypher.size(all));
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

  private Statement rows(Projection.Connection connection, Projection.Rows rows,
      @Nullable SymbolicName all, String... from) {
    var node = scope.name("n");
    var edge = scope.name("r");
    var page = connection.page();
    var limit = scope.parameter(rows.more() ? page.limit() : page.size());
    var row = new RowWriter(projections, connection, rows, node, edge);
    if (connection.source() instanceof Projection.Source.Everywhere everywhere
        && Anchor.choose(connection.filter()).isEmpty()) {
      return Cypher
          .call(new ListingWriter(scope, everywhere.node(), connection.filter(), page, node, limit)
              .nodes())
          .returning(row.map(new OrderWriter(scope, node, null))).build();
    }
    var orders = new OrderWriter(scope, node, edge);
    var within = within(page, orders);
    if (all != null) {
      var each = Cypher.unwind(all).as(node);
      var beyond = within.equals(Cypher.noCondition())
          ? each.with(node)
          : each.with(node).where(within).with(node);
      return beyond.orderBy(orders.sort(page.order(), page.backward())).limit(limit)
          .returning(row.map(orders)).build();
    }
    var found = members.members(connection, node, edge, within, from);
    var named = hasEdge(connection.source()) ? found.with(node, edge) : found.with(node);
    return named.orderBy(orders.sort(page.order(), page.backward())).limit(limit)
        .returning(row.map(orders)).build();
  }

  private static boolean hasEdge(Projection.Source source) {
    return source instanceof Projection.Source.Neighbours
        || source instanceof Projection.Source.Through;
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

  private Expression total(Projection.Connection connection, String... from) {
    var all = connection.filter().conjuncts().isEmpty() && connection.edge().conjuncts().isEmpty();
    return switch (connection.source()) {
      case Projection.Source.Everywhere everywhere when all -> Counts
          .ofLabel(everywhere.node().label());
      case Projection.Source.Neighbours neighbours when all -> Cypher.count(
          Steps.pattern(Scope.bound(from[0]), neighbours.step(), Cypher.anyNode()));
      default -> Cypher.count(members.each(connection, from));
    };
  }
}
