package org.papergraph.app.compile.plan;

/**
 * A root field, planned.
 *
 * @param root    what it asks
 * @param columns where its fields find their values
 */
public record Plan(RootPlan root, Columns columns) {
}
