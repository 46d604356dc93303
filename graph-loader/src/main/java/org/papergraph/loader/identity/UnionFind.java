package org.papergraph.loader.identity;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Disjoint sets over 0 … n-1. */
final class UnionFind {

  private final int[] parent;

  UnionFind(int size) {
    parent = new int[size];
    for (int i = 0; i < size; i++) {
      parent[i] = i;
    }
  }

  UnionFind(UnionFind other) {
    parent = other.parent.clone();
  }

  int find(int element) {
    int root = element;
    while (parent[root] != root) {
      parent[root] = parent[parent[root]];
      root = parent[root];
    }
    return root;
  }

  void union(int one, int other) {
    int first = find(one);
    int second = find(other);
    parent[Math.max(first, second)] = Math.min(first, second);
  }

  /** The sets, each in ascending order. */
  Collection<List<Integer>> sets() {
    Map<Integer, List<Integer>> sets = new HashMap<>();
    for (int i = 0; i < parent.length; i++) {
      sets.computeIfAbsent(find(i), root -> new ArrayList<>()).add(i);
    }
    return sets.values();
  }
}
