package org.papergraph.loader.identity;

import java.util.ArrayDeque;
import java.util.Collection;
import java.util.Deque;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;

/** Ids of papers that sources have merged: all that hang together mean one paper. */
final class Merges {

  private final Map<String, Set<String>> into = new HashMap<>();
  private final Map<String, Set<String>> joined = new HashMap<>();

  private Merges() {}

  static Merges of(Collection<SourceAmendment> amendments) {
    Merges merges = new Merges();
    for (SourceAmendment said : amendments) {
      String target = said.amendment().mergedInto();
      if (target != null) {
        String id = said.amendment().paper();
        put(merges.into, id, target);
        put(merges.joined, id, target);
        put(merges.joined, target, id);
      }
    }
    return merges;
  }

  /** Every id that means the same paper, this one among them. */
  Set<String> group(String id) {
    Set<String> group = reached(joined, id);
    group.add(id);
    return group;
  }

  /** One id for all that mean the same paper. */
  String representative(String id) {
    return joined.containsKey(id) ? group(id).iterator().next() : id;
  }

  /** True if the id has become part of one of these; of ids merged in a circle none has become part of another. */
  boolean isMerged(String id, Set<String> others) {
    return into.containsKey(id) && reached(into, id).stream()
        .anyMatch(later -> others.contains(later) && !reached(into, later).contains(id));
  }

  /** True if the id has become part of another, which need not be known. */
  boolean isMerged(String id) {
    return isMerged(id, reached(into, id));
  }

  private static Set<String> reached(Map<String, Set<String>> steps, String from) {
    Set<String> reached = new TreeSet<>();
    Deque<String> next = new ArrayDeque<>(steps.getOrDefault(from, Set.of()));
    while (!next.isEmpty()) {
      String id = next.pop();
      if (reached.add(id)) {
        next.addAll(steps.getOrDefault(id, Set.of()));
      }
    }
    return reached;
  }

  private static void put(Map<String, Set<String>> steps, String from, String to) {
    steps.computeIfAbsent(from, id -> new TreeSet<>()).add(to);
  }
}
