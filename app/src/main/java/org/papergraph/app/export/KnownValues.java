package org.papergraph.app.export;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** The values of a node or an edge that say something. */
final class KnownValues {
  private KnownValues() {}

  /** An immutable copy without null and without numbers that are none or infinite. */
  static Map<String, @Nullable Object> of(Map<String, @Nullable Object> values) {
    var known = new LinkedHashMap<String, @Nullable Object>();
    values.forEach((name, value) -> {
      if (isKnown(value)) {
        known.put(name, value instanceof String text ? WholeText.of(text) : value);
      }
    });
    return Collections.unmodifiableMap(known);
  }

  private static boolean isKnown(@Nullable Object value) {
    boolean finite = !(value instanceof Number number) || Double.isFinite(number.doubleValue());
    return value != null && finite;
  }
}
