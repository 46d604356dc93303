package org.papergraph.loader.graph;

import org.papergraph.loader.identity.Origins;

/**
 * A topic as the graph has it.
 *
 * @param label the most frequent surface form
 * @param kind the strongest method that brought it
 * @param origins of its papers
 */
public record TopicNode(String id, String label, String kind, long paperCount,
    Origins origins) {
}
