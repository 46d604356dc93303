package org.papergraph.app.compile.plan;

import java.util.List;

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

  /** A list that the root plan leaves open. */
  public List<?> list(Open open) {
    return (List<?>) value(open);
  }
}
