package org.papergraph.loader.topic;

/**
 * One topic of one paper.
 *
 * @param topicId {@code topic:} and the folded label, for example {@code topic:transfer learning}
 * @param label the topic's name in natural form
 * @param score 0 (exclusive) to 1: the topic's weight in this paper relative to the paper's best
 */
record TopicAssignment(String topicId, String label, double score, TopicMethod method) {
}
