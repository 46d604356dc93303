package org.papergraph.app.compile.plan;

import java.util.HashMap;
import java.util.Map;

/**
 * Where in a row a field finds its value. That is under its own name, unless the field stands
 * several times in one selection with different arguments or different selections below it.
 *
 * @param renamed (type, path) → key of those that are not under their own name
 */
public record Columns(Map<String, String> renamed) {

  /** Stands for every connection type. */
  public static final String CONNECTION = "Connection";

  /** The key of the {@code n}th field of a name in one row, counted from 0. */
  public static String numbered(String fieldName, int n) {
    return n == 0 ? fieldName : fieldName + "_" + n;
  }

  /** The key of a field in its row. */
  public String key(String type, String path, String fieldName) {
    return renamed.getOrDefault(type + " " + path, fieldName);
  }

  /** Collects the keys while a plan is made. */
  static final class Builder {
    private final Map<String, String> renamed = new HashMap<>();

    void add(String type, String path, String fieldName, String key) {
      if (!key.equals(fieldName)) {
        renamed.put(type + " " + path, key);
      }
    }

    void addAll(Map<String, String> more) {
      renamed.putAll(more);
    }

    Columns build() {
      return new Columns(Map.copyOf(renamed));
    }
  }
}
