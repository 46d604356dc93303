package org.papergraph.loader.topic;

/**
 * Tells keys that were added at least twice from those added once: never wrong about the former, and
 * wrong about a few of the latter. Two Bloom filters (B. H. Bloom, CACM 13, 1970) in {@value #BITS}
 * bits each, so that the census of a million papers holds no count for the nine phrases in ten that
 * stand in a single paper. Keys are given by a hash of 64 bits. Independent of order. Not thread-safe.
 */
final class SeenTwice {
  private static final int BITS = 1 << 28;

  private final long[] once = new long[BITS / Long.SIZE];
  private final long[] twice = new long[BITS / Long.SIZE];

  void add(long hash) {
    int first = first(hash);
    int second = second(hash);
    if (isSet(once, first) && isSet(once, second)) {
      set(twice, first);
      set(twice, second);
    }
    set(once, first);
    set(once, second);
  }

  /** False only for a key that was added once or never. */
  boolean test(long hash) {
    return isSet(twice, first(hash)) && isSet(twice, second(hash));
  }

  private static int first(long hash) {
    return (int) hash & (BITS - 1);
  }

  private static int second(long hash) {
    return (int) (hash >>> 32) & (BITS - 1);
  }

  private static void set(long[] bits, int at) {
    bits[at >> 6] |= 1L << at;
  }

  private static boolean isSet(long[] bits, int at) {
    return (bits[at >> 6] & (1L << at)) != 0;
  }
}
