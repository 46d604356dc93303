package org.papergraph.loader.compact;

import java.util.Arrays;

/**
 * Items, numbered from 0, that belong together because they share a key, directly or through others. Keys are known by
 * a hash of 64 bits alone: two that share one put items together which do not belong, never the other way round, so
 * whoever uses a group must look at its items again. 30 bytes an item and 24 a key.
 */
public final class Groups {

  private long[] keys = new long[64];
  private int[] items = new int[64];
  private int keyCount;
  private int[] parents = new int[16];
  private int size;

  /** A new item that belongs to none; returns its number. */
  public int add() {
    if (size == parents.length) {
      parents = Arrays.copyOf(parents, Ints.grown(size));
    }
    parents[size] = size;
    return size++;
  }

  /** Puts an item together with every other that has this key. */
  public void join(int item, String key) {
    long hash = hash(key);
    int slot = slot(hash);
    if (items[slot] > 0) {
      union(items[slot] - 1, item);
      return;
    }
    keys[slot] = hash;
    items[slot] = item + 1;
    keyCount++;
    if (keyCount * 2L > keys.length) {
      rehash();
    }
  }

  public int size() {
    return size;
  }

  /** The groups in the order of their first items. Keys are forgotten. */
  public Lists lists() {
    keys = new long[0];
    items = new int[0];
    Ints groupOf = new Ints();
    int groups = 0;
    for (int item = 0; item < size; item++) {
      int root = find(item);
      groupOf.add(root == item ? groups++ : groupOf.get(root));
    }
    return Lists.of(groupOf, groups);
  }

  /** The root is always the least item. */
  private void union(int one, int other) {
    int first = find(one);
    int second = find(other);
    parents[Math.max(first, second)] = Math.min(first, second);
  }

  private int find(int item) {
    int root = item;
    while (parents[root] != root) {
      parents[root] = parents[parents[root]];
      root = parents[root];
    }
    return root;
  }

  private int slot(long hash) {
    int mask = keys.length - 1;
    int slot = (int) (hash >>> 32) & mask;
    while (items[slot] > 0 && keys[slot] != hash) {
      slot = (slot + 1) & mask;
    }
    return slot;
  }

  private void rehash() {
    long[] oldKeys = keys;
    int[] oldItems = items;
    keys = new long[oldKeys.length * 2];
    items = new int[oldItems.length * 2];
    for (int i = 0; i < oldKeys.length; i++) {
      if (oldItems[i] > 0) {
        int slot = slot(oldKeys[i]);
        keys[slot] = oldKeys[i];
        items[slot] = oldItems[i];
      }
    }
  }

  /** FNV-1a over UTF-16 units (Fowler, Noll, Vo), finished as in MurmurHash3. */
  public static long hash(String key) {
    long hash = 0xcbf29ce484222325L;
    for (int i = 0; i < key.length(); i++) {
      hash = (hash ^ key.charAt(i)) * 0x100000001b3L;
    }
    hash = (hash ^ (hash >>> 33)) * 0xff51afd7ed558ccdL;
    hash = (hash ^ (hash >>> 33)) * 0xc4ceb9fe1a85ec53L;
    return hash ^ (hash >>> 33);
  }
}
