package org.papergraph.app.execution.completion;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/** From the cells that were counted to a table: the database leaves out those that are 0. */
final class CrossFacet {
  private CrossFacet() {}

  /** The table as {@code rows}, {@code columns} and {@code counts}, a list for each row. */
  static Map<String, Object> of(Map<?, ?> read) {
    var counted = new HashMap<List<?>, Object>();
    list(read, "cells").forEach(cell -> counted.put(
        List.of(value(cell, "row"), value(cell, "column")), value(cell, "count")));
    var counts = new ArrayList<List<Object>>();
    for (var row : list(read, "rows")) {
      var line = new ArrayList<>();
      list(read, "columns").forEach(column -> line.add(counted
          .getOrDefault(List.of(value(row, "value"), value(column, "value")), 0L)));
      counts.add(line);
    }
    return Map.of("rows", list(read, "rows"), "columns", list(read, "columns"), "counts", counts);
  }

  private static List<?> list(Map<?, ?> read, String key) {
    return (List<?>) value(read, key);
  }

  private static Object value(Object map, String key) {
    return Objects.requireNonNull(((Map<?, ?>) map).get(key), key);
  }
}
