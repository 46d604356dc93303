package org.papergraph.loader.suspect;

import java.util.Map;
import java.util.Set;
import java.util.TreeSet;

/**
 * How much topics and venues tell: the fewer papers have one, the more it tells of who shares it.
 *
 * @param papers of the graph
 * @param papersWith how many papers have a topic, or are of a venue, by id
 */
public record Rarity(long papers, Map<String, Long> papersWith) {

  /** Inverse document frequency, natural logarithm; 0 or more. */
  double of(String id) {
    return Math.log((double) Math.max(1, papers) / Math.max(1, papersWith.getOrDefault(id, 1L)));
  }

  /** Cosine of the angle between two sets of counted topics, weighted by rarity; 0 … 1. */
  double cosine(Map<String, Integer> one, Map<String, Integer> other) {
    double product = 0;
    for (String id : new TreeSet<>(one.keySet())) {
      product += weight(one, id) * weight(other, id);
    }
    return product == 0 ? 0 : product / Math.sqrt(square(one) * square(other));
  }

  /** The venue of these that tells most, or empty. */
  static String rarest(Set<String> ids, Rarity rarity) {
    String rarest = "";
    for (String id : new TreeSet<>(ids)) {
      rarest = rarest.isEmpty() || rarity.of(id) > rarity.of(rarest) ? id : rarest;
    }
    return rarest;
  }

  private double square(Map<String, Integer> counts) {
    return new TreeSet<>(counts.keySet()).stream()
        .mapToDouble(id -> weight(counts, id) * weight(counts, id)).sum();
  }

  private double weight(Map<String, Integer> counts, String id) {
    return counts.getOrDefault(id, 0) * of(id);
  }
}
