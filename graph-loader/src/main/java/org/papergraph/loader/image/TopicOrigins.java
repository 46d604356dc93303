package org.papergraph.loader.image;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.IntFunction;
import org.papergraph.loader.identity.Origins;
import org.papergraph.loader.topic.TopicTags;

/** Where topics come from: from their papers; and those that no paper has from the topics below them. */
public final class TopicOrigins {

  private static final Origins NONE = new Origins(List.of(), 0);

  private final Map<Integer, Origins> origins;

  private TopicOrigins(Map<Integer, Origins> origins) {
    this.origins = origins;
  }

  /** @param papers the origins of each paper by its number */
  public static TopicOrigins of(TopicTags tags, IntFunction<Origins> papers) {
    Map<Integer, Origins> known = new HashMap<>();
    tags.links((paper, topic, score, method) -> known.merge(topic, papers.apply(paper),
        TopicOrigins::both));
    Map<Integer, Origins> all = new HashMap<>(known);
    Map<Integer, Origins> before;
    do {
      before = Map.copyOf(all);
      tags.broader((topic, broader) -> {
        Origins below = all.get(topic);
        if (below != null && !known.containsKey(broader)) {
          all.merge(broader, below, TopicOrigins::both);
        }
      });
    } while (!all.equals(before));
    return new TopicOrigins(all);
  }

  /** By the topic's number. */
  public Origins of(int topic) {
    return origins.getOrDefault(topic, NONE);
  }

  /** Most papers of a topic come from where others came from. */
  private static Origins both(Origins one, Origins other) {
    return one.equals(other) ? one : one.and(other);
  }
}
