package org.papergraph.loader.image;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.papergraph.loader.identity.Folded;
import org.papergraph.loader.identity.Origins;
import org.papergraph.loader.topic.TopicTags;

/** Topics, what stands above them, and which paper has which. */
final class TopicRows {

  private final TopicTags tags;
  private final Papers papers;

  TopicRows(TopicTags tags, Papers papers) {
    this.tags = tags;
    this.papers = papers;
  }

  void write(GraphSink sink) {
    TopicOrigins origins = TopicOrigins.of(tags, papers::origins);
    tags.topics(topic -> sink.node(Section.TOPIC, topic.number(), topic.id(), topic.label(),
        topic.kind().name(), (long) topic.papers(), folded(topic.label()),
        origins.of(topic.number()).sources(), origins.of(topic.number()).load()));
    tags.links((paper, topic, score, method) -> {
      Origins origin = papers.origins(paper);
      sink.relationship(Section.HAS_TOPIC, paper, topic, score, method.name(), origin.sources(),
          origin.load());
    });
    tags.broader((topic, broader) -> sink.relationship(Section.BROADER, topic, broader));
  }

  private static @Nullable List<String> folded(String label) {
    List<String> folded = Folded.of(List.of(label));
    return folded.isEmpty() ? null : folded;
  }
}
