package org.papergraph.loader.graph;

import java.util.ArrayList;
import java.util.List;

/** Long lists cut into pieces of one transaction each. */
final class Chunks {

  private Chunks() {}

  static <T> List<List<T>> of(List<T> items, int size) {
    List<List<T>> chunks = new ArrayList<>();
    for (int from = 0; from < items.size(); from += size) {
      chunks.add(items.subList(from, Math.min(items.size(), from + size)));
    }
    return chunks;
  }
}
