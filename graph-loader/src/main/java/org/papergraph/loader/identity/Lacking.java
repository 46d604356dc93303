package org.papergraph.loader.identity;

import java.util.Map;

/** Marks what a node has no value for: no other index finds such nodes, and orders put them last. */
final class Lacking {
  private Lacking() {}

  /** Puts {@code lacksYear: true} for {@code year}, and so on, where a key has no value. */
  static void put(Map<String, Object> properties, String... keys) {
    for (String key : keys) {
      if (!properties.containsKey(key)) {
        properties.put("lacks" + Character.toUpperCase(key.charAt(0)) + key.substring(1), true);
      }
    }
  }
}
