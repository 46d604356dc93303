package org.papergraph.loader.topic;

/**
 * A topic that a source already gives for a paper, and that is kept as it is.
 *
 * @param label the topic's name in natural form, not blank
 * @param score how well it fits the paper, 0 to 1
 */
public record GivenTopic(String label, double score, TopicMethod method) {

  public GivenTopic {
    if (!(score >= 0 && score <= 1)) {
      throw new IllegalArgumentException(
          "score of topic '" + label + "' must lie between 0 and 1: " + score);
    }
  }
}
