/**
 * The graph as the loader sees it: migrations, what sources say and which loads brought it, the statements that write papers and what hangs on them, derived values,
 * the record of loads and of decisions, and the canonical dump. Statements are {@code .cypher} resources.
 *
 * <p>
 * Imports {@code identity}, {@code record}, {@code image}, {@code suspect} and the Neo4j driver.
 */
@NullMarked
package org.papergraph.loader.graph;

import org.jspecify.annotations.NullMarked;
