/**
 * The server against the plainest reading of {@code schema.graphqls}: random queries over a random
 * graph, answered by the compiler from the database and by naive fetchers from memory, must give
 * equal JSON.
 *
 * <p>{@code RandomGraph} makes a {@code MemoryGraph}, which {@code GraphStore} also writes to the
 * database; {@code RandomQuery} asks; {@code NaiveSchema} answers; {@code Shrinking} makes a query
 * that shows a difference small. The mapping is read off the directives, so that a new property,
 * relationship or filter is covered without a change here.
 */
@NullMarked
package org.papergraph.app.differential;

import org.jspecify.annotations.NullMarked;
