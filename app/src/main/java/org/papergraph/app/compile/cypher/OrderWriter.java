package org.papergraph.app.compile.cypher;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.neo4j.cypherdsl.core.Condition;
import org.neo4j.cypherdsl.core.Cypher;
import org.neo4j.cypherdsl.core.Property;
import org.neo4j.cypherdsl.core.SortItem;
import org.papergraph.app.compile.mapping.SortKey;
import org.papergraph.app.compile.plan.Open;
import org.papergraph.app.compile.plan.Page;

/**
 * Writes orders and the places in them. What has no value comes last; walking backward turns
 * everything round, that too.
 */
final class OrderWriter {
  private final Scope scope;
  private final String node;
  private final @Nullable String edge;

  OrderWriter(Scope scope, String node, @Nullable String edge) {
    this.scope = scope;
    this.node = node;
    this.edge = edge;
  }

  Property value(SortKey key) {
    var holder = key.holder() == SortKey.Holder.EDGE && edge != null ? edge : node;
    return Cypher.property(holder, key.property());
  }

  /** The order of rows that no index gives. */
  List<SortItem> sort(List<SortKey> keys, boolean backward) {
    var items = new ArrayList<SortItem>();
    for (var key : keys) {
      if (!key.required()) {
        items.add(direction(value(key).isNull(), backward));
      }
      items.add(sortByValue(key, backward));
    }
    return items;
  }

  /** The order by a key that is known to have a value. */
  SortItem sortByValue(SortKey key, boolean backward) {
    return direction(value(key), key.descending() != backward);
  }

  private static SortItem direction(org.neo4j.cypherdsl.core.Expression expression, boolean down) {
    return down ? expression.descending() : expression.ascending();
  }

  /** Rows beyond a place: after it, or with {@code backward} before it. */
  Condition beyond(Page.Place place, List<SortKey> keys, boolean backward) {
    return beyond(place, keys, 0, backward);
  }

  /** As {@link #beyond(Page.Place, List, boolean)}, for rows equal in the keys before {@code from}. */
  Condition beyond(Page.Place place, List<SortKey> keys, int from, boolean backward) {
    var key = keys.get(from);
    var strictly = strictlyBeyond(key, place.values().get(from), backward);
    if (from == keys.size() - 1) {
      return strictly;
    }
    var equal = equal(key, place.values().get(from));
    return strictly.or(equal.and(beyond(place, keys, from + 1, backward)));
  }

  Condition equal(SortKey key, @Nullable Open at) {
    return at == null ? value(key).isNull() : value(key).eq(scope.parameter(at));
  }

  /** Rows whose value lies beyond, without those that have none. */
  Condition beyondInValue(SortKey key, Open at, boolean backward) {
    return key.descending() != backward
        ? value(key).lt(scope.parameter(at))
        : value(key).gt(scope.parameter(at));
  }

  private Condition strictlyBeyond(SortKey key, @Nullable Open at, boolean backward) {
    if (at == null) {
      return backward ? value(key).isNotNull() : Cypher.literalFalse().asCondition();
    }
    var beyond = beyondInValue(key, at, backward);
    return key.required() || backward ? beyond : beyond.or(value(key).isNull());
  }
}
