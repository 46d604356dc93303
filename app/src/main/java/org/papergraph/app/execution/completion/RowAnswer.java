package org.papergraph.app.execution.completion;

import org.jspecify.annotations.Nullable;
import org.papergraph.app.compile.FieldSelection;
import org.papergraph.app.compile.plan.Columns;

/**
 * What a root field was answered with, and what of it is selected.
 *
 * @param value     of the statement: maps, lists and plain values
 * @param selection of the root field
 * @param columns   where fields find their values
 * @param kept      completions made for the selection before
 */
public record RowAnswer(@Nullable Object value, FieldSelection selection, Columns columns,
    KeptCompletions kept) {
}
