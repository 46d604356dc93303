package org.papergraph.app.export;

import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * A node.
 *
 * @param id the API's id, written unchanged; it begins with a letter or a digit, as the API's do, so
 *          that no spreadsheet takes it for a formula
 * @param label what people read; may be empty
 * @param values by the names of columns; null, absent, not a number and infinite are all the same:
 *          not known
 */
public record NetworkNode(String id, String label, Map<String, @Nullable Object> values) {

  /** @throws IllegalArgumentException if the id begins with neither a letter nor a digit */
  public NetworkNode {
    id = WholeText.of(id);
    label = WholeText.of(label);
    values = KnownValues.of(values);
    if (id.isEmpty() || !Character.isLetterOrDigit(id.codePointAt(0))) {
      throw new IllegalArgumentException("No id of a node: " + id);
    }
  }

  /** What is known as a {@code String}, {@code Long} or {@code Double}, as the column's type asks. */
  @Nullable
  Object value(NetworkColumn column) {
    return column.valueIn(values);
  }
}
