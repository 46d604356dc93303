package org.papergraph.app.export;

import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * An edge.
 *
 * @param source the id of the one node; of undirected edges either
 * @param target the id of the other
 * @param weight how strong it is, in the network's own unit
 * @param values by the names of columns, as of a {@link NetworkNode}
 */
public record NetworkEdge(
    String source,
    String target,
    double weight,
    Map<String, @Nullable Object> values) {

  /** @throws IllegalArgumentException if the weight is not a finite number */
  public NetworkEdge {
    source = WholeText.of(source);
    target = WholeText.of(target);
    values = KnownValues.of(values);
    if (!Double.isFinite(weight)) {
      throw new IllegalArgumentException("No weight of an edge: " + weight);
    }
  }

  /** What is known as a {@code String}, {@code Long} or {@code Double}, as the column's type asks. */
  @Nullable
  Object value(NetworkColumn column) {
    return column.valueIn(values);
  }
}
