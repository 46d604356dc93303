package org.papergraph.app.compile.plan;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;

/**
 * A root field, planned.
 *
 * @param root    what it asks; equal for questions of one shape
 * @param values  what the root plan leaves open
 * @param columns where its fields find their values
 */
public record Plan(RootPlan root, List<Object> values, Columns columns) {

  /** A value that the root plan leaves open. */
  public Object value(Open open) {
    return values.get(open.place());
  }

  /** The same question with other values for some that the root plan leaves open. */
  public Plan with(Map<Open, ? extends Object> changed) {
    var all = new ArrayList<>(values);
    changed.forEach((open, value) -> all.set(open.place(), value));
    return new Plan(root, Collections.unmodifiableList(all), columns);
  }

  /** A list that the root plan leaves open. */
  public List<?> list(Open open) {
    return (List<?>) value(open);
  }
}
