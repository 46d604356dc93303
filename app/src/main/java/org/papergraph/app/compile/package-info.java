/**
 * Pure translation of the normalised selection of one root field into one Cypher statement:
 * {@code mapping} (what the schema says about the graph) → {@code plan} (what is asked, immutable) →
 * {@code cypher} (its text and parameters).
 *
 * <p>May import {@code error}, {@code search}, graphql-java's schema types and Cypher-DSL. Never a driver, never a
 * thread, never {@code graph}, {@code execution} or {@code http}.
 */
@NullMarked
package org.papergraph.app.compile;

import org.jspecify.annotations.NullMarked;
