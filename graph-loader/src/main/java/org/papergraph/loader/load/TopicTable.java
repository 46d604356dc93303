package org.papergraph.loader.load;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.papergraph.loader.graph.BroaderTopic;
import org.papergraph.loader.graph.PaperTopic;
import org.papergraph.loader.graph.StoredConcept;
import org.papergraph.loader.graph.TopicNode;
import org.papergraph.loader.identity.Origins;
import org.papergraph.loader.topic.Concept;
import org.papergraph.loader.topic.GivenTopic;
import org.papergraph.loader.topic.TaggablePaper;
import org.papergraph.loader.topic.TopicAssignment;
import org.papergraph.loader.topic.TopicAssignments;
import org.papergraph.loader.topic.TopicMethod;
import org.papergraph.loader.topic.TopicTagger;

/**
 * The topics of all papers of a graph. A phrase becomes a topic when a second paper has it, so one new paper can give
 * topics to others: all papers are tagged together.
 */
record TopicTable(List<TopicNode> topics, List<PaperTopic> links, List<BroaderTopic> hierarchy) {

  private static final Origins NONE = new Origins(List.of(), 0);

  /**
   * @param origins of the papers, by id
   * @param concepts of all vocabularies
   */
  static TopicTable of(List<TaggablePaper> papers, Map<String, Origins> origins,
      List<StoredConcept> concepts) {
    TopicAssignments assignments = new TopicTagger(
        concepts.stream().map(TopicTable::concept).toList()).tag(papers);
    Map<String, Topic> topics = new TreeMap<>();
    List<PaperTopic> links = new ArrayList<>();
    for (TaggablePaper paper : papers) {
      Origins origin = origins.getOrDefault(paper.paperId(), NONE);
      for (TopicAssignment assignment : assignments.of(paper.paperId())) {
        topics.computeIfAbsent(assignment.topicId(), id -> new Topic(origin))
            .add(assignment, origin);
        links.add(new PaperTopic(paper.paperId(), assignment.topicId(), assignment.score(),
            assignment.method().name(), origin));
      }
    }
    List<TopicNode> nodes = new ArrayList<>();
    topics.forEach((id, topic) -> nodes
        .add(new TopicNode(id, topic.label(), topic.kind.name(), topic.papers, topic.origins)));
    List<BroaderTopic> hierarchy = new ArrayList<>();
    assignments.hierarchy().broader().forEach((id, above) -> above
        .forEach(broader -> hierarchy.add(new BroaderTopic(id, broader))));
    Map<String, Origins> known = new HashMap<>();
    topics.forEach((id, topic) -> known.put(id, topic.origins));
    Map<String, Origins> above = TopicOrigins.of(hierarchy, known);
    assignments.hierarchy().labels().forEach((id, label) -> {
      if (!topics.containsKey(id)) {
        nodes.add(new TopicNode(id, label, TopicMethod.VOCABULARY.name(), 0,
            above.getOrDefault(id, NONE)));
      }
    });
    return new TopicTable(nodes, links, hierarchy);
  }

  private static Concept concept(StoredConcept stored) {
    return new Concept(stored.vocabulary(), stored.id(), stored.labels(), stored.alternatives(),
        stored.broader(), stored.same());
  }

  /** What the tagger is told of a paper with these properties. */
  static TaggablePaper taggable(String id, Map<String, Object> properties) {
    return new TaggablePaper(id, String.valueOf(properties.get("title")),
        properties.get("abstract") instanceof String text ? text : null,
        texts(properties.get("keywords")),
        texts(properties.get("givenTopics")).stream().map(TopicTable::given).toList());
  }

  private static List<String> texts(@Nullable Object list) {
    return list instanceof List<?> items ? items.stream().map(String::valueOf).toList() : List.of();
  }

  /** From {@code METHOD|score|label}. */
  private static GivenTopic given(String text) {
    String[] parts = text.split("\\|", 3);
    return new GivenTopic(parts[2], Double.parseDouble(parts[1]), TopicMethod.valueOf(parts[0]));
  }

  /** What the papers of one topic say about it. */
  private static final class Topic {

    private final Map<String, Integer> labels = new HashMap<>();
    private TopicMethod kind = TopicMethod.EXTRACTED;
    private long papers;
    private Origins origins;

    Topic(Origins first) {
      origins = first;
    }

    void add(TopicAssignment assignment, Origins paper) {
      origins = origins.and(paper);
      papers++;
      labels.merge(assignment.label(), 1, Integer::sum);
      kind = assignment.method().compareTo(kind) < 0 ? assignment.method() : kind;
    }

    String label() {
      String best = "";
      int most = 0;
      for (Map.Entry<String, Integer> label : labels.entrySet()) {
        int count = label.getValue();
        if (count > most || (count == most && label.getKey().compareTo(best) < 0)) {
          best = label.getKey();
          most = count;
        }
      }
      return best;
    }
  }
}
