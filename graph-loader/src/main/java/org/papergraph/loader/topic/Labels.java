package org.papergraph.loader.topic;

import java.util.Map;

/** Chooses the label of a topic among its spellings. */
final class Labels {
  private Labels() {}

  /** The most frequent spelling, the first in alphabet among equals. */
  static String best(Map<String, Integer> surfaces) {
    String best = "";
    int most = 0;
    for (Map.Entry<String, Integer> surface : surfaces.entrySet()) {
      if (surface.getValue() > most) {
        best = surface.getKey();
        most = surface.getValue();
      }
    }
    return best;
  }
}
