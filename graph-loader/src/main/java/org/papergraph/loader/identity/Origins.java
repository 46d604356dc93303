package org.papergraph.loader.identity;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;

/**
 * Where something comes from that several sources may say.
 *
 * @param sources sorted, each once
 * @param load the first load that brought what supports it; 0 if that is not known
 */
public record Origins(List<String> sources, long load) {

  public static Origins of(Collection<Origin> origins) {
    return new Origins(
        List.copyOf(new TreeSet<>(origins.stream().map(Origin::source).toList())),
        origins.stream().mapToLong(Origin::load).min().orElse(0));
  }

  /** Those of something that rests on both. */
  public Origins and(Origins other) {
    TreeSet<String> all = new TreeSet<>(sources);
    all.addAll(other.sources);
    return new Origins(all.size() == sources.size() ? sources : List.copyOf(all),
        Math.min(load, other.load));
  }

  /** Puts {@code sources} and {@code load}. */
  public void putInto(Map<String, Object> properties) {
    properties.put("sources", sources);
    properties.put("load", load);
  }
}
