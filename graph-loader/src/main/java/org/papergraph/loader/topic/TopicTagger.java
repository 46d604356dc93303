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
   * @param papers iterated twice, so it must give the same papers again
   * @return the topics of every paper, at most ten extracted ones each
   */
  public TopicAssignments tag(Iterable<TaggablePaper> papers) {
    PhraseExtractor extractor = new PhraseExtractor(vocabulary, shape);
    PhraseCensus census = new PhraseCensus();
    for (TaggablePaper paper : papers) {
      census.add(extractor.extract(paper));
      paper.keywords().forEach(keyword -> census.addLabel(extractor.keyOf(keyword), keyword));
      paper.given().forEach(t -> census.addLabel(extractor.keyOf(t.label()), t.label()));
    }
    TopicModel model = new TopicModel(census);
    Map<String, List<TopicAssignment>> byPaper = new LinkedHashMap<>();
    for (TaggablePaper paper : papers) {
      byPaper.put(paper.paperId(), topicsOf(paper, extractor, model));
    }
    return new TopicAssignments(byPaper);
  }

  private List<TopicAssignment> topicsOf(TaggablePaper paper, PhraseExtractor extractor,
      TopicModel model) {
    Map<String, TopicAssignment> topics = new LinkedHashMap<>();
    for (String keyword : paper.keywords()) {
      String id = "topic:" + extractor.keyOf(keyword);
      topics.putIfAbsent(id, new TopicAssignment(id, keyword, 1, TopicMethod.KEYWORD));
    }
    for (GivenTopic given : paper.given()) {
      String id = "topic:" + extractor.keyOf(given.label());
      topics.putIfAbsent(id, new TopicAssignment(id, given.label(), given.score(), given.method()));
    }
    if (!paper.isExtracted()) {
      model.topicsOf(extractor.extract(paper)).forEach(t -> topics.putIfAbsent(t.topicId(), t));
    }
    return new ArrayList<>(topics.values());
  }
}
