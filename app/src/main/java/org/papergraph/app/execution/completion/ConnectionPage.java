package org.papergraph.app.execution.completion;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.papergraph.app.compile.plan.CursorCodec;

/**
 * A connection as it was read: in reading order, one row more than asked for if there are more and that is asked, rows
 * that are no more than their nodes as those.
 */
record ConnectionPage(Map<?, ?> read) {

  /** The rows of the page, in the list's order. */
  List<Edge> edges() {
    var signature = (String) read.get("order");
    return page().stream()
        .map(row -> new Edge(ofNodesAlone() ? Map.of("node", row) : (Map<?, ?>) row, signature))
        .toList();
  }

  /** The nodes of the page, in the list's order. */
  List<?> nodes() {
    return ofNodesAlone()
        ? page()
        : page().stream().map(row -> ((Map<?, ?>) row).get("node")).toList();
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

  private List<?> page() {
    var all = rows();
    var page = all.size() > size() ? all.subList(0, size()) : all;
    return backward() ? page.reversed() : page;
  }

  private List<?> rows() {
    return (List<?>) Objects.requireNonNull(read.get(ofNodesAlone() ? "nodes" : "rows"));
  }

  private boolean ofNodesAlone() {
    return read.containsKey("nodes");
  }

  private int size() {
    return read.get("size") instanceof Number size ? size.intValue() : Integer.MAX_VALUE;
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

    /** Its place in the list, as text. */
    @SuppressWarnings("unchecked")
    String cursor() {
      var place = (List<@Nullable Object>) Objects.requireNonNull(row.get("place"));
      return CursorCodec.encode(Objects.requireNonNull(signature), place);
    }
  }
}
