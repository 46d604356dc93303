package org.papergraph.loader.identity;

import java.util.ArrayList;
import java.util.List;

/**
 * Something that a source says, and the loads that brought it in just these words.
 *
 * @param loads their numbers, ascending, at least one
 */
public record Brought<T extends Assertion>(T said, List<Long> loads) {

  public Brought {
    loads = loads.stream().distinct().sorted().toList();
    if (loads.isEmpty()) {
      throw new IllegalArgumentException("no load has brought " + said.key());
    }
  }

  public static <T extends Assertion> Brought<T> by(long load, T said) {
    return new Brought<>(said, List.of(load));
  }

  /** The first load that brought it. */
  public long load() {
    return loads.getFirst();
  }

  /** The same, brought by these too. */
  public Brought<T> alsoBy(List<Long> others) {
    List<Long> all = new ArrayList<>(loads);
    all.addAll(others);
    return new Brought<>(said, all);
  }
}
