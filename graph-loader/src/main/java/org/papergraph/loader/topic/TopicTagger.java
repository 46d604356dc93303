package org.papergraph.loader.topic;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;

/**
 * Gives papers their topics: what the source names, what vocabularies know and the paper speaks of, and phrases of title
 * and abstract that at least two papers share.
 *
 * <p>Thread-safe. The answer depends on the sets of papers and concepts alone, not on their order. Memory grows with the
 * topics found, not with the phrases looked at: see {@link SeenTwice}.
 */
public final class TopicTagger {
  private static final int MAX_TOPICS = 10;
  /** From this many papers on a pass more is cheaper than a count for every phrase. */
  private static final int MANY_PAPERS = 30_000;

  private final int manyPapers;
  private final Collection<Concept> concepts;
  private final Vocabulary vocabulary = new Vocabulary();
  private final TermShape shape = new TermShape(vocabulary);

  public TopicTagger() {
    this(List.of());
  }

  /** @param concepts of all vocabularies: what a paper says in their words is their topic */
  public TopicTagger(Collection<Concept> concepts) {
    this(MANY_PAPERS, concepts);
  }

  /** @param manyPapers from how many papers on memory is spared; the topics are the same */
  TopicTagger(int manyPapers) {
    this(manyPapers, List.of());
  }

  TopicTagger(int manyPapers, Collection<Concept> concepts) {
    this.manyPapers = manyPapers;
    this.concepts = List.copyOf(concepts);
  }

  /**
   * Tags a set of papers. What the source gives is kept, in its order, but for stop phrases and repetitions; then comes
   * what vocabularies know, best first; extracted topics follow, best first, to at most {@value #MAX_TOPICS} topics a
   * paper.
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
    Concepts known = ConceptIndex.build(concepts, vocabulary, shape, meanings);
    PaperReader reader = new PaperReader(
        new PhraseExtractor(vocabulary, shape, meanings, known),
        new SourceTopics(vocabulary, shape, meanings, known), known);
    Predicate<String> shared = size < manyPapers ? key -> true : shared(papers, reader);
    PhraseCensus census = new PhraseCensus(key -> known.isTopic(key) || shared.test(key));
    for (TaggablePaper paper : papers) {
      Map<String, GivenTopic> given = reader.given(paper);
      census.add(given);
      census.add(reader.phrases(paper), given);
    }
    TopicModel model = new TopicModel(census, new Labels(census.casings(), vocabulary), known);
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
          ? new PaperPhrases(Map.of(), Set.of())
          : extractor.extract(paper).only(known::isTopic);
    }

    TopicMethod method(String key) {
      return known.isTopic(key) ? TopicMethod.VOCABULARY : TopicMethod.EXTRACTED;
    }
  }

  private static Predicate<String> shared(Iterable<TaggablePaper> papers, PaperReader reader) {
    SeenTwice seen = new SeenTwice();
    for (TaggablePaper paper : papers) {
      Set<String> keys = new HashSet<>(reader.given(paper).keySet());
      keys.addAll(reader.phrases(paper).phrases().keySet());
      keys.forEach(seen::add);
    }
    return seen::test;
  }

  private static TopicAssignments assign(Iterable<TaggablePaper> papers, PaperReader reader,
      TopicModel model) {
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
          .forEach(topic -> named.add(topic.topicId().substring(TopicHierarchy.id("").length())));
      byPaper.put(paper.paperId(), topics);
    }
    for (TaggablePaper paper : papers) {
      if (!paper.isExtracted()) {
        dropLonely(byPaper.getOrDefault(paper.paperId(), List.of()), count);
      }
    }
    return new TopicAssignments(byPaper, reader.known().above(named));
  }

  private static void addFound(List<TopicModel.Scored> found, Set<String> given,
      PaperReader reader, TopicModel model, List<TopicAssignment> topics) {
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
