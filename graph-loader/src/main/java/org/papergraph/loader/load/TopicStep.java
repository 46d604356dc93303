package org.papergraph.loader.load;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.neo4j.driver.Record;
import org.neo4j.driver.Value;
import org.papergraph.loader.graph.PaperTopic;
import org.papergraph.loader.graph.TopicNode;
import org.papergraph.loader.graph.TopicStore;
import org.papergraph.loader.topic.GivenTopic;
import org.papergraph.loader.topic.TaggablePaper;
import org.papergraph.loader.topic.TopicAssignment;
import org.papergraph.loader.topic.TopicAssignments;
import org.papergraph.loader.topic.TopicMethod;
import org.papergraph.loader.topic.TopicTagger;

/**
 * Tags all papers of the graph. A phrase becomes a topic when a second paper has it, so one new paper can give topics
 * to others, and all are looked at after every load that changed something.
 */
final class TopicStep {

  private final TopicStore store;

  TopicStep(TopicStore store) {
    this.store = store;
  }

  void run() {
    List<TaggablePaper> papers = new ArrayList<>();
    store.papers(row -> papers.add(taggable(row)));
    TopicAssignments assignments = new TopicTagger().tag(papers);
    Map<String, Topic> topics = new TreeMap<>();
    List<PaperTopic> links = new ArrayList<>();
    for (TaggablePaper paper : papers) {
      for (TopicAssignment assignment : assignments.of(paper.paperId())) {
        topics.computeIfAbsent(assignment.topicId(), id -> new Topic()).add(assignment);
        links.add(new PaperTopic(paper.paperId(), assignment.topicId(), assignment.score(),
            assignment.method().name()));
      }
    }
    store.write(nodes(topics), links);
  }

  private static TaggablePaper taggable(Record row) {
    List<String> keywords = row.get("keywords").asList(Value::asString, List.of());
    List<String> given = row.get("given").asList(Value::asString, List.of());
    return new TaggablePaper(row.get("id").asString(), row.get("title").asString(),
        row.get("abstract").isNull() ? null : row.get("abstract").asString(), keywords,
        given.stream().map(TopicStep::given).toList());
  }

  /** From {@code METHOD|score|label}. */
  private static GivenTopic given(String text) {
    String[] parts = text.split("\\|", 3);
    return new GivenTopic(parts[2], Double.parseDouble(parts[1]), TopicMethod.valueOf(parts[0]));
  }

  private static Collection<TopicNode> nodes(Map<String, Topic> topics) {
    List<TopicNode> nodes = new ArrayList<>();
    topics.forEach((id, topic) -> nodes
        .add(new TopicNode(id, topic.label(), topic.kind.name(), topic.papers)));
    return nodes;
  }

  /** What the papers of one topic say about it. */
  private static final class Topic {

    private final Map<String, Integer> labels = new HashMap<>();
    private TopicMethod kind = TopicMethod.EXTRACTED;
    private long papers;

    void add(TopicAssignment assignment) {
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
