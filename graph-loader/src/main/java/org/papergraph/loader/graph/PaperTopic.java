package org.papergraph.loader.graph;

import org.papergraph.loader.identity.Origins;

/**
 * A topic of a paper as the graph has it.
 *
 * @param score 0 to 1
 * @param method {@code KEYWORD}, {@code VOCABULARY} or {@code EXTRACTED}
 * @param origins of the paper
 */
public record PaperTopic(String paper, String topic, double score, String method,
    Origins origins) {
}
