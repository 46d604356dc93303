/**
 * The engine: documents, limits, cost, deadlines, errors and the running of operations, free of any
 * transport.
 *
 * <p>May import {@code compile}, {@code graph} and {@code error}; never {@code http}.
 */
@NullMarked
package org.papergraph.app.execution;

import org.jspecify.annotations.NullMarked;
