package org.papergraph.app.differential;

import graphql.schema.GraphQLEnumType;
import graphql.schema.GraphQLFieldDefinition;
import graphql.schema.GraphQLSchema;
import graphql.schema.GraphQLTypeUtil;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * An order of rows: what has no value comes last either way, ties are broken by id, which at the root
 * takes the direction of the key before it, then by what the list's own order names behind it.
 */
record NaiveOrder(List<Key> keys) {

  record Key(boolean ofEdge, String property, boolean down) {

    boolean isSame(Key other) {
      return ofEdge == other.ofEdge && property.equals(other.property);
    }

    @Nullable
    Object value(Row row) {
      return (ofEdge ? row.edge() : row.node().properties()).get(property);
    }
  }

  private static final Key BY_ID = new Key(false, "id", false);

  /** The order asked for, else the list's own. */
  static NaiveOrder of(GraphQLSchema schema, GraphQLFieldDefinition field,
      @Nullable Object orderBy) {
    var own = Mapping.sort(field).stream().map(NaiveOrder::key).toList();
    var keys = new ArrayList<Key>();
    if (orderBy instanceof List<?> asked && !asked.isEmpty()) {
      var argument = GraphQLTypeUtil.unwrapAll(field.getArgument("orderBy").getType());
      var fields = (GraphQLEnumType) schema.getType(argument.getName() + "Field");
      asked.forEach(one -> keys.add(key(fields, (Map<?, ?>) one)));
    } else {
      keys.addAll(own);
    }
    var distinctly = distinct(keys);
    keys.add(new Key(false, "id", Mapping.isRoot(field) && !distinctly.isEmpty()
        && distinctly.getLast().down()));
    var closed = new ArrayList<>(keys.subList(0, 1 + idIn(keys)));
    closed.addAll(own.subList(Math.min(own.size(), 1 + idIn(own)), own.size()));
    return new NaiveOrder(distinct(closed));
  }

  private static List<Key> distinct(List<Key> keys) {
    var distinct = new ArrayList<Key>();
    keys.stream().filter(key -> distinct.stream().noneMatch(key::isSame)).forEach(distinct::add);
    return List.copyOf(distinct);
  }

  /** Where the id stands; behind all, if it does not. */
  private static int idIn(List<Key> keys) {
    return (int) keys.stream().takeWhile(key -> !key.isSame(BY_ID)).count();
  }

  private static Key key(GraphQLEnumType fields, Map<?, ?> order) {
    var value = fields.getValue(String.valueOf(order.get("field")));
    return new Key(Mapping.isOnEdge(value), Mapping.property(value).orElseThrow(),
        "DESC".equals(order.get("direction")));
  }

  private static Key key(String written) {
    boolean down = written.startsWith("-");
    var parts = (down ? written.substring(1) : written).split("\\.");
    return new Key("edge".equals(parts[0]), parts[1], down);
  }

  List<@Nullable Object> place(Row row) {
    var place = new ArrayList<@Nullable Object>();
    keys.forEach(key -> place.add(key.value(row)));
    return place;
  }

  Comparator<Row> comparator() {
    return (one, other) -> compare(place(one), place(other));
  }

  int compare(List<@Nullable Object> one, List<@Nullable Object> other) {
    for (int i = 0; i < keys.size(); i++) {
      int order = compare(one.get(i), other.get(i), keys.get(i).down());
      if (order != 0) {
        return order;
      }
    }
    return 0;
  }

  private static int compare(@Nullable Object one, @Nullable Object other, boolean down) {
    if (one == null || other == null) {
      return Boolean.compare(one == null, other == null);
    }
    return down ? Values.compare(other, one) : Values.compare(one, other);
  }
}
