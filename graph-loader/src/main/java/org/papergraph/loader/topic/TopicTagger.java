package org.papergraph.loader.topic;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * Gives papers their topics: the source's keywords, the topics it scores itself, and phrases of
 * title and abstract that at least two papers share.
 *
 * <p>Thread-safe; the answer depends on the set of papers alone, not on their order.
 */
public final class TopicTagger {
  private final Vocabulary vocabulary = new Vocabulary();
  private final TermShape shape = new TermShape(vocabulary);

  /**
   * Tags a set of papers.
   *
   * @param papers iterated three times, so it must give the same papers again
   * @return the topics of every paper, at most ten extracted ones each
   */
  public TopicAssignments tag(Iterable<TaggablePaper> papers) {
    Map<String, String> meanings = meanings(papers);
    PhraseExtractor extractor = new PhraseExtractor(vocabulary, shape, meanings);
    PhraseCensus census = new PhraseCensus();
    for (TaggablePaper paper : papers) {
      Map<String, GivenTopic> given = given(paper, meanings);
      given.forEach((key, topic) -> census.addLabel(key, topic.label()));
      if (!paper.isExtracted()) {
        PaperPhrases phrases = extractor.extract(paper);
        phrases.phrases().keySet().removeAll(given.keySet());
        census.add(phrases);
      }
    }
    TopicModel model = new TopicModel(census, new Labels(census.casings(), vocabulary.capitals()));
    Map<String, List<TopicAssignment>> byPaper = new LinkedHashMap<>();
    for (TaggablePaper paper : papers) {
      Map<String, TopicAssignment> topics = new LinkedHashMap<>();
      given(paper, meanings).forEach((key, topic) -> topics.put("topic:" + key, new TopicAssignment(
        "topic:" + key, model.label(key), topic.score(), topic.method())));
      if (!paper.isExtracted()) {
        model.topicsOf(extractor.extract(paper)).forEach(t -> topics.putIfAbsent(t.topicId(), t));
      }
      byPaper.put(paper.paperId(), new ArrayList<>(topics.values()));
    }
    return new TopicAssignments(byPaper);
  }

  private Map<String, String> meanings(Iterable<TaggablePaper> papers) {
    Abbreviations abbreviations = new Abbreviations();
    for (TaggablePaper paper : papers) {
      if (!paper.isExtracted()) {
        abbreviations.add(PaperText.meanings(paper, vocabulary));
      }
    }
    return abbreviations.meanings();
  }

  /** What the source itself gives, by folded form; a score of its own beats a mere keyword. */
  private Map<String, GivenTopic> given(TaggablePaper paper, Map<String, String> meanings) {
    Map<String, GivenTopic> topics = new LinkedHashMap<>();
    for (String keyword : paper.keywords()) {
      put(new GivenTopic(keyword, 1, TopicMethod.KEYWORD), meanings, topics);
    }
    for (GivenTopic topic : paper.given()) {
      put(topic, meanings, topics);
    }
    return topics;
  }

  private void put(GivenTopic topic, Map<String, String> meanings,
    Map<String, GivenTopic> topics) {
    String label = PlainText.of(topic.label()).replace(PlainText.BREAK, " ").strip();
    String folded = vocabulary.key(label);
    String key = meanings.getOrDefault(folded, folded);
    if (!key.isEmpty() && !shape.isStopPhrase(key)) {
      topics.putIfAbsent(key, new GivenTopic(label, topic.score(), topic.method()));
    }
  }
}
