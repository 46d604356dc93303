package org.papergraph.loader.source;

import java.util.ArrayList;
import java.util.List;
import java.util.TreeMap;

/** Counts what a file holds besides records, so that it is told once a kind and not once each. For use by one thread. */
public final class Omissions {

  private final TreeMap<String, Integer> counts = new TreeMap<>();

  /** @param reason what it is and why it is left out, in the plural */
  public void add(String reason) {
    counts.merge(reason, 1, Integer::sum);
  }

  /** An item a reason, in the order of their text. */
  public List<SourceItem> items(String file) {
    List<SourceItem> items = new ArrayList<>();
    counts.forEach((reason, count) -> items
        .add(new SourceItem.Skipped(Position.of(file), count + " " + reason)));
    return items;
  }
}
