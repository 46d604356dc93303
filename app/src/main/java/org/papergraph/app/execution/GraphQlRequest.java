package org.papergraph.app.execution;

import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * One operation to run.
 *
 * @param query the document
 * @param operationName which of its operations; may be null if it has only one
 * @param variables raw values by name
 * @param explain whether to show the statements that answer it
 */
public record GraphQlRequest(
    String query,
    @Nullable String operationName,
    Map<String, Object> variables,
    Explain explain) {
}
