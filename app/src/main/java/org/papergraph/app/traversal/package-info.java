/**
 * Networks, paths, suggestions and trends, computed on a snapshot of the graph: questions and answers speak of nodes by
 * their numbers.
 *
 * <p>May import {@code snapshot} and {@code error}; never the compiler, the database or the server.
 */
@NullMarked
package org.papergraph.app.traversal;

import org.jspecify.annotations.NullMarked;
