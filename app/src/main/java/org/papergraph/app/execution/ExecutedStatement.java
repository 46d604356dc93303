package org.papergraph.app.execution;

import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * A statement that was run for a request.
 *
 * @param path the response key of the root field it answers
 * @param statement its Cypher
 * @param parameters its parameters
 * @param profile its operators with rows and database hits, if {@link Explain#PROFILE} was asked for
 */
public record ExecutedStatement(
    String path,
    String statement,
    Map<String, ?> parameters,
    @Nullable Map<String, ?> profile) {
}
