/**
 * From the rows that a statement returned to the data of an answer, in one walk: the rows have the shape of the answer
 * already, so nothing needs to be fetched, scheduled or asked of the engine once more for each value.
 *
 * <p>May import {@code compile}, {@code citation} and {@code export}; knows nothing of requests.
 */
@NullMarked
package org.papergraph.app.execution.completion;

import org.jspecify.annotations.NullMarked;
