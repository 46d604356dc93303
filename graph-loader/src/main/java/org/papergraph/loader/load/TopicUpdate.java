package org.papergraph.loader.load;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
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

  private void write(Texts papers, TopicTags tags) {
    List<TopicNode> topics = new ArrayList<>();
    Map<Integer, String> ids = new HashMap<>();
    tags.topics(topic -> {
      topics.add(new TopicNode(topic.id(), topic.label(), topic.kind().name(), topic.papers()));
      ids.put(topic.number(), topic.id());
    });
    List<PaperTopic> links = new ArrayList<>();
    tags.links((paper, topic, score, method) -> links.add(
        new PaperTopic(papers.get(paper), String.valueOf(ids.get(topic)), score, method.name())));
    store.write(topics, links);
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
