package org.papergraph.loader.topic;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;

/**
 * Gives papers their topics: what the source names, and phrases of title and abstract that at least
 * two papers share.
 *
 * <p>Thread-safe. The answer depends on the set of papers alone, not on their order. Memory grows
 * with the topics found, not with the phrases looked at: see {@link SeenTwice}.
 */
public final class TopicTagger {
  private static final int MAX_TOPICS = 10;
  /** From this many papers on a pass more is cheaper than a count for every phrase. */
  private static final int MANY_PAPERS = 30_000;

  private final int manyPapers;
  private final Vocabulary vocabulary = new Vocabulary();
  private final TermShape shape = new TermShape(vocabulary);

  public TopicTagger() {
    this(MANY_PAPERS);
  }

  /** @param manyPapers from how many papers on memory is spared; the topics are the same */
  TopicTagger(int manyPapers) {
    this.manyPapers = manyPapers;
  }

  /**
   * Tags a set of papers. What the source gives is kept, in its order, but for stop phrases and
   * repetitions; extracted topics follow, best first, to at most {@value #MAX_TOPICS} topics a paper.
   *
   * @param papers iterated several times, so it must give the same papers again
   */
  public TopicAssignments tag(Iterable<TaggablePaper> papers) {
    Abbreviations abbreviations = new Abbreviations();
    int size = 0;
    for (TaggablePaper paper : papers) {
      size++;
      if (!paper.isExtracted()) {
        abbreviations.add(PaperText.meanings(paper, vocabulary));
      }
    }
    Map<String, String> meanings = new HashMap<>(vocabulary.abbreviations());
    meanings.putAll(abbreviations.meanings());
    PhraseExtractor extractor = new PhraseExtractor(vocabulary, shape, meanings);
    SourceTopics source = new SourceTopics(vocabulary, shape, meanings);
    Predicate<String> counted = size < manyPapers
        ? key -> true
        : shared(papers, extractor, source);
    PhraseCensus census = new PhraseCensus(counted);
    for (TaggablePaper paper : papers) {
      Map<String, GivenTopic> given = source.of(paper);
      census.add(given);
      if (!paper.isExtracted()) {
        census.add(extractor.extract(paper), given);
      }
    }
    TopicModel model = new TopicModel(census, new Labels(census.casings(), vocabulary));
    return assign(papers, extractor, source, model);
  }

  private static Predicate<String> shared(Iterable<TaggablePaper> papers, PhraseExtractor extractor,
      SourceTopics source) {
    SeenTwice seen = new SeenTwice();
    for (TaggablePaper paper : papers) {
      Set<String> keys = new HashSet<>(source.of(paper).keySet());
      if (!paper.isExtracted()) {
        keys.addAll(extractor.extract(paper).phrases().keySet());
      }
      keys.forEach(seen::add);
    }
    return seen::test;
  }

  private static TopicAssignments assign(Iterable<TaggablePaper> papers, PhraseExtractor extractor,
      SourceTopics source, TopicModel model) {
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
