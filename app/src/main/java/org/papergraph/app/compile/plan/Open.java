package org.papergraph.app.compile.plan;

/**
 * A value that a plan leaves open, so that questions that differ in values alone have equal plans, and one statement.
 *
 * @param place of the value in {@link Plan#values()}
 */
public record Open(int place) {
}
