package org.papergraph.loader.load;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.papergraph.loader.compact.Texts;
import org.papergraph.loader.graph.PaperTopic;
import org.papergraph.loader.graph.TopicNode;
import org.papergraph.loader.graph.TopicStore;
import org.papergraph.loader.topic.GivenTopic;
import org.papergraph.loader.topic.TaggablePaper;
import org.papergraph.loader.topic.TopicCorpus;
import org.papergraph.loader.topic.TopicMethod;
import org.papergraph.loader.topic.TopicTags;

/**
 * Finds the topics of all papers of a graph anew and writes what differs. A phrase becomes a topic when a second paper
 * has it, so one new paper can give topics to others: all papers are tagged together.
 */
final class TopicUpdate {

  private final TopicStore store;
  private final Path directory;

  /** @param directory for temporary files */
  TopicUpdate(TopicStore store, Path directory) {
    this.store = store;
    this.directory = directory;
  }

  void run() {
    Texts papers = new Texts();
    try (TopicCorpus corpus = new TopicCorpus(directory)) {
      store.papers(row -> {
        String id = row.get("id").asString();
        papers.add(id);
        corpus.add(corpus.prepare(taggable(id, row.asMap())));
      });
      try (TopicTags tags = corpus.tag()) {
        write(papers, tags);
      }
    }
  }

  /** Topics come before the papers that have them, and go after they have been left by all. */
  private void write(Texts papers, TopicTags tags) {
    Map<String, TopicNode> topics = new HashMap<>();
    Map<Integer, String> ids = new HashMap<>();
    tags.topics(topic -> {
      topics.put(topic.id(),
          new TopicNode(topic.id(), topic.label(), topic.kind().name(), topic.papers()));
      ids.put(topic.number(), topic.id());
    });
    List<TopicNode> gone = new ArrayList<>();
    Set<TopicNode> unchanged = new HashSet<>();
    store.topics(stored -> {
      if (!topics.containsKey(stored.id())) {
        gone.add(stored);
      } else if (stored.equals(topics.get(stored.id()))) {
        unchanged.add(stored);
      }
    });
    topics.values().stream().filter(topic -> !unchanged.contains(topic)).forEach(store::write);
    store.flush();
    store.paperTopics((paper, stored) -> write(stored, found(paper, papers, tags, ids)));
    store.flush();
    gone.forEach(store::remove);
    store.flush();
  }

  private static List<PaperTopic> found(String paper, Texts papers, TopicTags tags,
      Map<Integer, String> ids) {
    List<PaperTopic> found = new ArrayList<>();
    tags.links(papers.find(paper), (number, topic, score, method) -> found
        .add(new PaperTopic(paper, String.valueOf(ids.get(topic)), score, method.name())));
    return found;
  }

  private void write(List<PaperTopic> stored, List<PaperTopic> found) {
    Set<String> kept = new HashSet<>();
    for (PaperTopic link : found) {
      kept.add(link.topic());
      if (!stored.contains(link)) {
        store.write(link);
      }
    }
    stored.stream().filter(link -> !kept.contains(link.topic())).forEach(store::remove);
  }

  /** What the tagger is told of a paper with these properties. */
  private static TaggablePaper taggable(String id, Map<String, Object> properties) {
    return new TaggablePaper(id, String.valueOf(properties.get("title")),
        properties.get("abstract") instanceof String text ? text : null,
        texts(properties.get("keywords")),
        texts(properties.get("givenTopics")).stream().map(TopicUpdate::given).toList());
  }

  private static List<String> texts(@Nullable Object list) {
    return list instanceof List<?> items ? items.stream().map(String::valueOf).toList() : List.of();
  }

  /** From {@code METHOD|score|label}. */
  private static GivenTopic given(String text) {
    String[] parts = text.split("\\|", 3);
    return new GivenTopic(parts[2], Double.parseDouble(parts[1]), TopicMethod.valueOf(parts[0]));
  }
}
