package org.papergraph.loader.graph;

/**
 * A topic as the graph has it.
 *
 * @param label the most frequent surface form
 * @param kind the strongest method that brought it
 */
public record TopicNode(String id, String label, String kind, long paperCount) {
}
