package org.papergraph.loader.identity;

import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/**
 * What is said under one key.
 *
 * @param newest the content that counts
 * @param others every other content, each once
 */
public record Contents<T extends Assertion>(T newest, List<T> others) {

  /** By key, in the order in which keys come. */
  public static <T extends Assertion> Map<String, Contents<T>> byKey(Collection<T> said) {
    Map<String, Map<String, T>> byHash = new LinkedHashMap<>();
    said.forEach(one -> byHash.computeIfAbsent(one.key(), key -> new LinkedHashMap<>())
        .put(one.hash(), one));
    Map<String, Contents<T>> contents = new LinkedHashMap<>();
    byHash.forEach((key, distinct) -> contents.put(key, of(distinct.values())));
    return contents;
  }

  /** Every content, the newest first. */
  public Stream<T> all() {
    return Stream.concat(Stream.of(newest), others.stream());
  }

  /** True if it is one of the contents. */
  public boolean has(T content) {
    return all().anyMatch(one -> one.hash().equals(content.hash()));
  }

  private static <T extends Assertion> Contents<T> of(Collection<T> distinct) {
    T newest = distinct.stream().reduce(Assertion::newer).orElseThrow();
    List<T> others = new ArrayList<>(distinct);
    others.remove(newest);
    return new Contents<>(newest, List.copyOf(others));
  }
}
