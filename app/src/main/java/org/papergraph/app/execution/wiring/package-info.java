/**
 * The executable schema: {@code schema.graphqls} with its mapping checked, and root fields that compile
 * and read; what is below them, {@code completion} takes from what was read.
 *
 * <p>May import {@code compile}, {@code graph}, {@code error} and the values that {@code execution}
 * puts into a request's context.
 */
@NullMarked
package org.papergraph.app.execution.wiring;

import org.jspecify.annotations.NullMarked;
