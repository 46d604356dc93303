package org.papergraph.loader.graph;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.papergraph.loader.identity.Assertion;
import org.papergraph.loader.identity.Brought;

/**
 * How what is said changes, by key: what is in both has another content, or was brought by other loads first.
 *
 * @param before as the graph has it; without what is new
 * @param after as it shall be; without what goes
 */
public record Delta<T extends Assertion>(Map<String, Brought<T>> before,
    Map<String, Brought<T>> after) {

  public static <T extends Assertion> Delta<T> none() {
    return new Delta<>(Map.of(), Map.of());
  }

  public boolean isEmpty() {
    return before.isEmpty() && after.isEmpty();
  }

  /** All that is said before or after. */
  public List<T> said() {
    List<T> said = new ArrayList<>();
    before.values().forEach(one -> said.add(one.said()));
    after.values().forEach(one -> said.add(one.said()));
    return said;
  }

  /** What is kept newly or otherwise. */
  public Collection<Brought<T>> written() {
    return after.values();
  }

  /** The keys of what goes. */
  public Set<String> gone() {
    Set<String> gone = new TreeSet<>(before.keySet());
    gone.removeAll(after.keySet());
    return gone;
  }

  Map<String, Brought<T>> apply(Map<String, Brought<T>> all) {
    Map<String, Brought<T>> changed = new HashMap<>(all);
    changed.keySet().removeAll(before.keySet());
    changed.putAll(after);
    return changed;
  }
}
