package org.papergraph.loader.load;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.papergraph.loader.compact.Spill;
import org.papergraph.loader.compact.Texts;
import org.papergraph.loader.graph.BroaderTopic;
import org.papergraph.loader.graph.PaperTopic;
import org.papergraph.loader.graph.TopicNode;
import org.papergraph.loader.graph.TopicStore;
import org.papergraph.loader.identity.Origins;
import org.papergraph.loader.image.TopicOrigins;
import org.papergraph.loader.topic.Concept;
import org.papergraph.loader.topic.TaggablePaper;
import org.papergraph.loader.topic.TopicCorpus;
import org.papergraph.loader.topic.TopicTags;

/**
 * Finds the topics of all papers of a graph anew and writes what differs. A phrase becomes a topic when a second paper
 * has it, so one new paper can give topics to others: all papers are tagged together.
 */
final class TopicUpdate {

  private final TopicStore store;

  TopicUpdate(TopicStore store) {
    this.store = store;
  }

  /** @param concepts of all vocabularies */
  void run(Collection<Concept> concepts) {
    Papers papers = new Papers(new Texts(), new ArrayList<>(), new HashMap<>());
    try (TopicCorpus corpus = new TopicCorpus(Spill.TEMPORARY)) {
      store.papers(row -> {
        String id = row.get("id").asString();
        papers.add(id, TopicStore.origins(row));
        corpus.add(corpus.prepare(TaggablePaper.of(id, row.asMap())));
      });
      try (TopicTags tags = corpus.tag(concepts)) {
        write(papers, tags);
      }
    }
  }

  /**
   * The papers by their numbers.
   *
   * @param distinct each origins once: there are few
   */
  private record Papers(Texts ids, List<Origins> origins, Map<Origins, Origins> distinct) {

    void add(String id, Origins origin) {
      ids.add(id);
      Origins known = distinct.putIfAbsent(origin, origin);
      origins.add(known == null ? origin : known);
    }
  }

  /** Topics come before what hangs on them, and go after they have been left by all. */
  private void write(Papers papers, TopicTags tags) {
    TopicOrigins origins = TopicOrigins.of(tags, papers.origins()::get);
    Map<String, TopicNode> topics = new HashMap<>();
    Map<Integer, String> ids = new HashMap<>();
    tags.topics(topic -> {
      topics.put(topic.id(), new TopicNode(topic.id(), topic.label(), topic.kind().name(),
          topic.papers(), origins.of(topic.number())));
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
    writeHierarchy(tags, ids);
    store.flush();
    gone.forEach(store::remove);
    store.flush();
  }

  private void writeHierarchy(TopicTags tags, Map<Integer, String> ids) {
    Set<BroaderTopic> hierarchy = new HashSet<>();
    tags.broader((topic, broader) -> hierarchy
        .add(new BroaderTopic(id(topic, ids), id(broader, ids))));
    Set<BroaderTopic> before = store.hierarchy();
    before.stream().filter(link -> !hierarchy.contains(link)).forEach(store::remove);
    hierarchy.stream().filter(link -> !before.contains(link)).forEach(store::write);
  }

  private static String id(int topic, Map<Integer, String> ids) {
    return String.valueOf(ids.get(topic));
  }

  private static List<PaperTopic> found(String paper, Papers papers, TopicTags tags,
      Map<Integer, String> ids) {
    List<PaperTopic> found = new ArrayList<>();
    int known = papers.ids().find(paper);
    tags.links(known, (number, topic, score, method) -> found.add(new PaperTopic(paper,
        id(topic, ids), score, method.name(), papers.origins().get(number))));
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
}
