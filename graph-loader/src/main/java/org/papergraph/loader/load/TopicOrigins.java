package org.papergraph.loader.load;

import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import org.papergraph.loader.graph.BroaderTopic;
import org.papergraph.loader.identity.Origins;

/** Where topics come from that no paper has: from what the topics below them come from, which papers have. */
final class TopicOrigins {

  private TopicOrigins() {}

  /**
   * The origins of all topics of the hierarchy.
   *
   * @param known those of topics that papers have
   */
  static Map<String, Origins> of(Collection<BroaderTopic> hierarchy, Map<String, Origins> known) {
    Map<String, Origins> all = new HashMap<>(known);
    Map<String, Origins> before;
    do {
      before = Map.copyOf(all);
      for (BroaderTopic link : hierarchy) {
        Origins below = all.get(link.topic());
        if (below != null && !known.containsKey(link.broader())) {
          all.merge(link.broader(), below, Origins::and);
        }
      }
    } while (!all.equals(before));
    return all;
  }
}
