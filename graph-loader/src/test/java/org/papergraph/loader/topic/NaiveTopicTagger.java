package org.papergraph.loader.topic;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * The definition that {@link TopicCorpus} is held to, all in maps: what the source names, what vocabularies know and the
 * paper speaks of, and phrases of title and abstract that at least two papers share.
 */
final class NaiveTopicTagger {
  private static final int MAX_TOPICS = 10;

  private final Collection<Concept> concepts;
  private final Vocabulary vocabulary = new Vocabulary();
  private final TermShape shape = new TermShape(vocabulary);

  /** @param concepts of all vocabularies: what a paper says in their words is their topic */
  NaiveTopicTagger(Collection<Concept> concepts) {
    this.concepts = List.copyOf(concepts);
  }

  /**
   * Tags a set of papers. What the source gives is kept, in its order, but for stop phrases and repetitions; then comes
   * what vocabularies know, best first; extracted topics follow, best first, to at most {@value #MAX_TOPICS} topics a
   * paper.
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
    Concepts known = ConceptIndex.build(concepts, vocabulary, shape, meanings);
    PaperReader reader = new PaperReader(
        new PhraseExtractor(vocabulary, shape, meanings, known),
        new SourceTopics(vocabulary, shape, meanings, known), known);
    NaiveCensus census = new NaiveCensus();
    for (TaggablePaper paper : papers) {
      Map<String, GivenTopic> given = reader.given(paper);
      census.add(given);
      census.add(reader.phrases(paper), given);
    }
    NaiveTopicModel model = new NaiveTopicModel(census, new Labels(census.casings(), vocabulary),
        known);
    return assign(papers, reader, model);
  }

  /** What is read of one paper: a function of the paper, the abbreviations and the vocabularies. */
  private record PaperReader(PhraseExtractor extractor, SourceTopics source, Concepts known) {

    Map<String, GivenTopic> given(TaggablePaper paper) {
      return source.of(paper);
    }

    /** Whoever extracted topics had more text than we, but not our vocabularies. */
    PaperPhrases phrases(TaggablePaper paper) {
      if (!paper.isExtracted()) {
        return extractor.extract(paper);
      }
      return known.isEmpty()
          ? PaperPhrases.NONE
          : extractor.extract(paper).only(known::isTopic);
    }

    TopicMethod method(String key) {
      return known.isTopic(key) ? TopicMethod.VOCABULARY : TopicMethod.EXTRACTED;
    }
  }

  private static TopicAssignments assign(Iterable<TaggablePaper> papers, PaperReader reader,
      NaiveTopicModel model) {
    Map<String, List<TopicAssignment>> byPaper = new LinkedHashMap<>();
    Map<String, Integer> count = new HashMap<>();
    Set<String> named = new HashSet<>();
    for (TaggablePaper paper : papers) {
      List<TopicAssignment> topics = new ArrayList<>();
      Map<String, GivenTopic> given = reader.given(paper);
      given.forEach((key, topic) -> topics.add(new TopicAssignment(TopicHierarchy.id(key),
          model.label(key), topic.score(), topic.method())));
      addFound(model.topicsOf(reader.phrases(paper)), given.keySet(), reader, model, topics);
      topics.forEach(topic -> count.merge(topic.topicId(), 1, Integer::sum));
      topics.stream().filter(topic -> topic.method() == TopicMethod.VOCABULARY)
          .forEach(topic -> named.add(TopicHierarchy.key(topic.topicId())));
      byPaper.put(paper.paperId(), topics);
    }
    for (TaggablePaper paper : papers) {
      if (!paper.isExtracted()) {
        dropLonely(byPaper.getOrDefault(paper.paperId(), List.of()), count);
      }
    }
    return new TopicAssignments(byPaper, reader.known().above(named));
  }

  private static void addFound(List<NaiveTopicModel.Scored> found, Set<String> given,
      PaperReader reader, NaiveTopicModel model, List<TopicAssignment> topics) {
    for (TopicMethod method : List.of(TopicMethod.VOCABULARY, TopicMethod.EXTRACTED)) {
      boolean bounded = method == TopicMethod.EXTRACTED;
      found.stream()
          .filter(topic -> reader.method(topic.key()) == method && !given.contains(topic.key()))
          .limit(bounded ? Math.max(MAX_TOPICS - topics.size(), 0) : Integer.MAX_VALUE)
          .toList()
          .forEach(topic -> topics.add(new TopicAssignment(TopicHierarchy.id(topic.key()),
              model.label(topic.key()), topic.score(), method)));
    }
  }

  /** The limit a paper can leave an extracted topic with one paper, where it connects nothing. */
  private static void dropLonely(List<TopicAssignment> topics, Map<String, Integer> count) {
    topics.removeIf(topic -> topic.method() == TopicMethod.EXTRACTED
        && count.getOrDefault(topic.topicId(), 0) < 2);
  }
}
