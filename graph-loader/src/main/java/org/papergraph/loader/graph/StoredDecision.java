package org.papergraph.loader.graph;

import org.jspecify.annotations.Nullable;
import org.papergraph.loader.identity.AuthorDecision;

/**
 * A decision as it stands in the graph.
 *
 * @param decidedAt date and time (ISO 8601)
 * @param undoneAt when it was taken back; null while it counts
 */
public record StoredDecision(AuthorDecision decision, @Nullable String reason, String decidedAt,
    @Nullable String undoneAt) {
}
