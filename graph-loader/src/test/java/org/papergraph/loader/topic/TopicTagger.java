package org.papergraph.loader.topic;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** A corpus as a map from papers to topics. */
final class TopicTagger {

  private final Collection<Concept> concepts;

  TopicTagger() {
    this(List.of());
  }

  TopicTagger(Collection<Concept> concepts) {
    this.concepts = concepts;
  }

  TopicAssignments tag(Collection<TaggablePaper> papers) {
    List<String> ids = papers.stream().map(TaggablePaper::paperId).toList();
    Map<String, List<TopicAssignment>> byPaper = new LinkedHashMap<>();
    ids.forEach(id -> byPaper.put(id, new ArrayList<>()));
    try (TopicCorpus corpus = new TopicCorpus(Path.of(System.getProperty("java.io.tmpdir")))) {
      papers.forEach(paper -> corpus.add(corpus.prepare(paper)));
      try (TopicTags tags = corpus.tag(concepts)) {
        Map<Integer, TopicTags.Topic> topics = new HashMap<>();
        tags.topics(topic -> topics.put(topic.number(), topic));
        tags.links((paper, topic, score, method) -> byPaper.get(ids.get(paper))
            .add(new TopicAssignment(topics.get(topic).id(), topics.get(topic).label(), score,
                method)));
        return new TopicAssignments(byPaper, tags.hierarchy());
      }
    }
  }
}
