package org.papergraph.app.differential;

import graphql.schema.DataFetchingEnvironment;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** A page of a list, cut by Relay's rules for cursors, and the list. */
record NaivePage(List<Row> rows, boolean hasPreviousPage, boolean hasNextPage, List<Row> all)
    implements
      Source {
  private static final int DEFAULT_SIZE = 20;

  /** From all rows of a list, in its order. */
  static NaivePage of(List<Row> all, NaiveOrder order, DataFetchingEnvironment field,
      Cursors cursors) {
    List<@Nullable Object> after = cursors.place(field.getArgument("after"), order);
    List<@Nullable Object> before = cursors.place(field.getArgument("before"), order);
    var passed = all.stream()
        .filter(row -> after != null && order.compare(order.place(row), after) <= 0).toList();
    var ahead = all.stream()
        .filter(row -> before != null && order.compare(order.place(row), before) >= 0).toList();
    var between = all.stream().filter(row -> !passed.contains(row) && !ahead.contains(row))
        .toList();
    Integer first = field.getArgument("first");
    Integer last = field.getArgument("last");
    boolean backward = first == null && last != null;
    int size = first != null ? first : last != null ? last : DEFAULT_SIZE;
    int cut = Math.min(size, between.size());
    boolean more = cut < between.size();
    var rows = backward
        ? between.subList(between.size() - cut, between.size())
        : between.subList(0, cut);
    return new NaivePage(rows, backward ? more : !passed.isEmpty(),
        backward ? !ahead.isEmpty() : more, all);
  }

  @Override
  public Object get(DataFetchingEnvironment field) {
    return switch (field.getField().getName()) {
      case "edges" -> rows;
      case "nodes" -> rows.stream().map(Row::node).toList();
      case "pageInfo" -> this;
      case "totalCount" -> all.size();
      case "hasNextPage" -> hasNextPage;
      case "hasPreviousPage" -> hasPreviousPage;
      case "facets" -> new NaiveFacets(members(), field.<Integer>getArgument("first"));
      case "crossFacet" -> NaiveCrossFacet.of(members(), field);
      case String other -> throw new IllegalArgumentException(other);
    };
  }

  private Set<Vertex> members() {
    return all.stream().map(Row::node).collect(Collectors.toCollection(LinkedHashSet::new));
  }
}
