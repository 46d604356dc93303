package org.papergraph.loader.topic;

import java.util.LinkedHashMap;
import java.util.Map;

/** Reads the topics that a source names itself. Immutable. */
final class SourceTopics {
  private final Vocabulary vocabulary;
  private final TermShape shape;
  private final Map<String, String> meanings;
  private final Concepts concepts;

  /**
   * @param meanings folded abbreviations to folded long forms
   * @param concepts what vocabularies know: a topic that is one of theirs counts as found by them
   */
  SourceTopics(Vocabulary vocabulary, TermShape shape, Map<String, String> meanings,
      Concepts concepts) {
    this.vocabulary = vocabulary;
    this.shape = shape;
    this.meanings = meanings;
    this.concepts = concepts;
  }

  /** By folded form, keywords first, without markup, stop phrases and repetitions. */
  Map<String, GivenTopic> of(TaggablePaper paper) {
    Map<String, GivenTopic> topics = new LinkedHashMap<>();
    for (String keyword : paper.keywords()) {
      put(new GivenTopic(keyword, 1, TopicMethod.KEYWORD), topics);
    }
    for (GivenTopic topic : paper.given()) {
      put(topic, topics);
    }
    return topics;
  }

  private void put(GivenTopic topic, Map<String, GivenTopic> topics) {
    String label = AbbreviationFinder.find(RunningText.label(topic.label())).text().strip();
    String key = vocabulary.key(label, meanings);
    String concept = concepts.topicOf(key, Unit.isName(label));
    if (concept != null) {
      topics.putIfAbsent(concept, new GivenTopic(label, topic.score(), TopicMethod.VOCABULARY));
    } else if (!key.isEmpty() && !shape.isStopPhrase(key)) {
      topics.putIfAbsent(key, new GivenTopic(label, topic.score(), topic.method()));
    }
  }
}
