package org.papergraph.loader.topic;

import java.util.ArrayDeque;
import java.util.Collection;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;

/** Groups of concepts that mean the same, directly or through others. */
final class SameConcepts {

  private final Map<String, Integer> groups = new HashMap<>();

  private SameConcepts() {}

  static SameConcepts of(Collection<Concept> concepts) {
    Map<String, Set<String>> linked = new TreeMap<>();
    for (Concept concept : concepts) {
      linked.computeIfAbsent(concept.key(), key -> new TreeSet<>());
      for (String reference : concept.same()) {
        String other = concept.key(reference);
        linked.computeIfAbsent(concept.key(), key -> new TreeSet<>()).add(other);
        linked.computeIfAbsent(other, key -> new TreeSet<>()).add(concept.key());
      }
    }
    SameConcepts same = new SameConcepts();
    linked.keySet().forEach(key -> same.spread(key, linked));
    return same;
  }

  /** The number of a concept's group; -1 for one that nothing is told of. */
  int of(String key) {
    return groups.getOrDefault(key, -1);
  }

  private void spread(String start, Map<String, Set<String>> linked) {
    if (groups.containsKey(start)) {
      return;
    }
    int group = groups.size();
    Deque<String> open = new ArrayDeque<>(List.of(start));
    groups.put(start, group);
    while (!open.isEmpty()) {
      for (String next : linked.getOrDefault(open.remove(), Set.of())) {
        if (groups.putIfAbsent(next, group) == null) {
          open.add(next);
        }
      }
    }
  }
}
