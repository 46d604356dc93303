package org.papergraph.loader.topic;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * The definition that {@link TopicCorpus} is held to, all in maps: what the source names, and phrases of title and
 * abstract that at least two papers share.
 */
final class NaiveTopicTagger {
  private static final int MAX_TOPICS = 10;

  private final Vocabulary vocabulary = new Vocabulary();
  private final TermShape shape = new TermShape(vocabulary);

  /**
   * Tags a set of papers. What the source gives is kept, in its order, but for stop phrases and
   * repetitions; extracted topics follow, best first, to at most {@value #MAX_TOPICS} topics a paper.
   *
   * @param papers iterated several times, so it must give the same papers again
   */
  TopicAssignments tag(Iterable<TaggablePaper> papers) {
    Abbreviations abbreviations = new Abbreviations();
    for (TaggablePaper paper : papers) {
      if (!paper.isExtracted()) {
        abbreviations.add(PaperText.meanings(paper, vocabulary));
      }
    }
    Map<String, String> meanings = new HashMap<>(vocabulary.abbreviations());
    meanings.putAll(abbreviations.meanings());
    PhraseExtractor extractor = new PhraseExtractor(vocabulary, shape, meanings);
    SourceTopics source = new SourceTopics(vocabulary, shape, meanings);
    NaiveCensus census = new NaiveCensus(key -> true);
    for (TaggablePaper paper : papers) {
      Map<String, GivenTopic> given = source.of(paper);
      census.add(given);
      if (!paper.isExtracted()) {
        census.add(extractor.extract(paper), given);
      }
    }
    NaiveTopicModel model = new NaiveTopicModel(census, new Labels(census.casings(), vocabulary));
    return assign(papers, extractor, source, model);
  }

  private static TopicAssignments assign(Iterable<TaggablePaper> papers, PhraseExtractor extractor,
      SourceTopics source, NaiveTopicModel model) {
    Map<String, List<TopicAssignment>> byPaper = new LinkedHashMap<>();
    Map<String, Integer> count = new HashMap<>();
    for (TaggablePaper paper : papers) {
      List<TopicAssignment> topics = new ArrayList<>();
      Map<String, GivenTopic> given = source.of(paper);
      given.forEach((key, topic) -> topics.add(new TopicAssignment("topic:" + key,
          model.label(key), topic.score(), topic.method())));
      if (!paper.isExtracted()) {
        model.topicsOf(extractor.extract(paper)).stream()
            .filter(topic -> !given.containsKey(topic.key()))
            .limit(Math.max(MAX_TOPICS - given.size(), 0))
            .forEach(topic -> topics.add(new TopicAssignment("topic:" + topic.key(),
                model.label(topic.key()), topic.score(), TopicMethod.EXTRACTED)));
      }
      topics.forEach(topic -> count.merge(topic.topicId(), 1, Integer::sum));
      byPaper.put(paper.paperId(), topics);
    }
    for (TaggablePaper paper : papers) {
      if (!paper.isExtracted()) {
        dropLonely(byPaper.getOrDefault(paper.paperId(), List.of()), count);
      }
    }
    return new TopicAssignments(byPaper);
  }

  /** The limit a paper can leave an extracted topic with one paper, where it connects nothing. */
  private static void dropLonely(List<TopicAssignment> topics, Map<String, Integer> count) {
    topics.removeIf(topic -> topic.method() == TopicMethod.EXTRACTED
        && count.getOrDefault(topic.topicId(), 0) < 2);
  }
}
