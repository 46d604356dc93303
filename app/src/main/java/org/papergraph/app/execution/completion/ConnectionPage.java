package org.papergraph.app.execution.completion;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** A connection as it was read: one row more than asked for if there are more, in reading order. */
record ConnectionPage(Map<?, ?> read) {

  /** The rows of the page, in the list's order. */
  List<Edge> edges() {
    var all = rows();
    var page = all.subList(0, Math.min(all.size(), size()));
    var ordered = backward() ? page.reversed() : page;
    var signature = (String) read.get("order");
    return ordered.stream().map(row -> new Edge((Map<?, ?>) row, signature)).toList();
  }

  List<?> nodes() {
    return edges().stream().map(edge -> edge.row().get("node")).toList();
  }

  @Nullable
  Object totalCount() {
    return read.get("totalCount");
  }

  boolean hasNextPage() {
    return backward() ? is("ended") : hasMore();
  }

  boolean hasPreviousPage() {
    return backward() ? hasMore() : is("started");
  }

  private boolean hasMore() {
    return rows().size() > size();
  }

  private List<?> rows() {
    return (List<?>) Objects.requireNonNull(read.get("rows"));
  }

  private int size() {
    return ((Number) Objects.requireNonNull(read.get("size"))).intValue();
  }

  private boolean backward() {
    return is("backward");
  }

  private boolean is(String key) {
    return Boolean.TRUE.equals(read.get(key));
  }

  /**
   * One row of a connection.
   *
   * @param signature of the list's order, if cursors are selected
   */
  record Edge(Map<?, ?> row, @Nullable String signature) {
  }
}
