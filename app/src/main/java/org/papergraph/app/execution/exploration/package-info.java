/**
 * Root fields that are answered from the snapshot of the graph: from a field's arguments to a question, and from what was
 * found to an answer in which only the nodes' own fields are missing.
 *
 * <p>May import {@code traversal}, {@code snapshot}, {@code compile}, {@code export}, {@code graph} and {@code error}.
 */
@NullMarked
package org.papergraph.app.execution.exploration;

import org.jspecify.annotations.NullMarked;
