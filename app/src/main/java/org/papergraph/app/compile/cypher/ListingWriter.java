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
 * a branch of its own, so that the first page costs as much as the last. The indexes are of a key
 * and the id, or of what is true where the key has no value and the id. The stretches are: equal to
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
      branches.add(withValue(known(key)));
    } else if (at != null) {
      if (!byIdAlone(page.order())) {
        branches.add(withValue(known(rest(), orders.equal(key, at)
            .and(orders.beyond(start, page.order(), 1, nullsFirst)))));
      }
      branches.add(withValue(known(page.order(), orders.beyondInValue(key, at, nullsFirst))));
    } else if (nullsFirst) {
      branches.add(withValue(known(key)));
    }
    addWithoutValue(branches, key, start);
    return branches;
  }

  /** All with a value, of which a range in the filter or the end of the page speaks already. */
  private Condition known(SortKey key) {
    boolean byEnd = byIdAlone(page.order()) && end() != null;
    boolean bounded = byEnd || filter.conjuncts().stream().anyMatch(
        part -> part instanceof Predicate.Between between
            && between.property().equals(key.property()));
    return known(page.order(), bounded ? Cypher.noCondition() : orders.value(key).isNotNull());
  }

  /**
   * A stretch of which an index with the id knows. An index is used only where each of its keys is
   * known to be there; but of an id that has bounds nothing more is said, since the planner might
   * then seek by that instead of by the bounds.
   */
  private Condition known(List<SortKey> bounded, Condition stretch) {
    return byIdAlone(bounded) ? stretch : stretch.and(Cypher.property(node, "id").isNotNull());
  }

  /** Every order ends in the id. */
  private static boolean byIdAlone(List<SortKey> keys) {
    return keys.size() == 1;
  }

  private Page.@Nullable Place end() {
    return page.backward() ? page.after() : page.before();
  }

  /** Rows without a value come last, so going backward they come first. */
  private void addWithoutValue(List<Statement> branches, SortKey key, Page.@Nullable Place start) {
    var passed = page.backward() && start != null && start.values().getFirst() != null;
    if (key.required() || passed || filterNeeds(key)) {
      return;
    }
    var lacking = Cypher.property(node, key.lacking());
    var lacks = lacking.eq(Cypher.literalTrue());
    var stretch = start != null && start.values().getFirst() == null
        ? known(rest(), lacks.and(orders.beyond(start, page.order(), 1, page.backward())))
        : known(page.order(), lacks);
    var sort = new ArrayList<SortItem>();
    sort.add(rest().getFirst().descending() != page.backward()
        ? lacking.descending()
        : lacking.ascending());
    sort.addAll(orders.sort(rest(), page.backward()));
    var bound = Cypher.node(type.label()).named(node);
    // A scan of the index would find the same, but read all of it up to the place.
    var found = Cypher.match(bound).usingIndexSeek(bound.property(key.lacking()),
        bound.property("id"));
    var branch = branch(found, stretch, sort);
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
    var until = end() == null
        ? Cypher.noCondition()
        : orders.beyond(end(), page.order(), !page.backward());
    return found
        .where(stretch.and(until).and(predicates.condition(filter, node)))
        .with(node).orderBy(sort)
        .limit(limit).returning(node).build();
  }
}
