package org.papergraph.app.compile.cypher;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.neo4j.cypherdsl.core.Condition;
import org.neo4j.cypherdsl.core.Cypher;
import org.neo4j.cypherdsl.core.Expression;
import org.neo4j.cypherdsl.core.SortItem;
import org.neo4j.cypherdsl.core.Statement;
import org.neo4j.cypherdsl.core.StatementBuilder.OngoingReadingWithoutWhere;
import org.papergraph.app.compile.mapping.NodeMapping;
import org.papergraph.app.compile.mapping.SortKey;
import org.papergraph.app.compile.plan.Page;
import org.papergraph.app.compile.plan.Predicate;

/**
 * Writes the page of a list that has no anchor: in the order of an index, each stretch of the order
 * a branch of its own, so that the first page costs as much as the last. The indexes are of a key and the id, or of what
 * is true where the key has no value and the id. The stretches are: equal to
 * the place in the first key, beyond it, without a value.
 */
final class ListingWriter {
  private final NodeMapping type;
  private final Page page;
  private final Predicate filter;
  private final PredicateWriter predicates;
  private final OrderWriter orders;
  private final String node;
  private final Expression limit;

  ListingWriter(Scope scope, NodeMapping type, Predicate filter, Page page, String node,
      Expression limit) {
    this.type = type;
    this.page = page;
    this.filter = filter;
    this.node = node;
    this.limit = limit;
    this.predicates = new PredicateWriter(scope);
    this.orders = new OrderWriter(scope, node, null);
  }

  /** A statement that returns the nodes of the page in their order. */
  Statement nodes() {
    var branches = branches();
    return branches.size() == 1
        ? branches.getFirst()
        : Cypher.call(Cypher.unionAll(branches)).with(node).limit(limit).returning(node).build();
  }

  private List<Statement> branches() {
    var branches = new ArrayList<Statement>();
    var key = page.order().getFirst();
    var start = page.backward() ? page.before() : page.after();
    var at = start == null ? null : start.values().getFirst();
    var nullsFirst = page.backward();
    if (start == null) {
      branches.add(withValue(orders.value(key).isNotNull()));
    } else if (at != null) {
      if (page.order().size() > 1) {
        branches.add(withValue(
            orders.equal(key, at).and(orders.beyond(start, page.order(), 1, nullsFirst))));
      }
      branches.add(withValue(orders.beyondInValue(key, at, nullsFirst)));
    } else if (nullsFirst) {
      branches.add(withValue(orders.value(key).isNotNull()));
    }
    addWithoutValue(branches, key, start);
    return branches;
  }

  /** Rows without a value come last, so going backward they come first. */
  private void addWithoutValue(List<Statement> branches, SortKey key, Page.@Nullable Place start) {
    var passed = page.backward() && start != null && start.values().getFirst() != null;
    if (key.required() || passed || filterNeeds(key)) {
      return;
    }
    var within = start != null && start.values().getFirst() == null
        ? orders.beyond(start, page.order(), 1, page.backward())
        : Cypher.noCondition();
    var lacking = Cypher.property(node, key.lacking());
    var sort = new ArrayList<SortItem>();
    sort.add(rest().getFirst().descending() != page.backward()
        ? lacking.descending()
        : lacking.ascending());
    sort.addAll(orders.sort(rest(), page.backward()));
    var bound = Cypher.node(type.label()).named(node);
    // A scan of the index would find the same, but read all of it up to the place.
    var found = Cypher.match(bound).usingIndexSeek(bound.property(key.lacking()),
        bound.property("id"));
    var branch = branch(found, lacking.eq(Cypher.literalTrue()).and(within), sort);
    branches.add(page.backward() ? 0 : branches.size(), branch);
  }

  private boolean filterNeeds(SortKey key) {
    return filter.conjuncts().stream().anyMatch(part -> switch (part) {
      case Predicate.Between between -> between.property().equals(key.property());
      case Predicate.In in -> in.property().equals(key.property());
      case Predicate.Present present -> present.present()
          && present.property().equals(key.property());
      default -> false;
    });
  }

  private Statement withValue(Condition stretch) {
    var sort = new ArrayList<SortItem>();
    sort.add(orders.sortByValue(page.order().getFirst(), page.backward()));
    sort.addAll(orders.sort(rest(), page.backward()));
    return branch(Cypher.match(Cypher.node(type.label()).named(node)), stretch, sort);
  }

  private List<SortKey> rest() {
    return page.order().subList(1, page.order().size());
  }

  private Statement branch(OngoingReadingWithoutWhere found, Condition stretch,
      List<SortItem> sort) {
    var end = page.backward() ? page.after() : page.before();
    var until = end == null
        ? Cypher.noCondition()
        : orders.beyond(end, page.order(), !page.backward());
    return found
        .where(stretch.and(Cypher.property(node, "id").isNotNull()).and(until)
            .and(predicates.condition(filter, node)))
        .with(node).orderBy(sort)
        .limit(limit).returning(node).build();
  }
}
