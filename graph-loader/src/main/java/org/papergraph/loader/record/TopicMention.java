package org.papergraph.loader.record;

/**
 * A topic that the source itself gives.
 *
 * @param score 0 to 1
 * @param method {@code KEYWORD}, {@code VOCABULARY} or {@code EXTRACTED}
 */
public record TopicMention(String label, double score, String method) {
}
