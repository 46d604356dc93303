package org.papergraph.loader.topic;

/**
 * Tells keys that were added at least twice from those added once: never wrong about the former, and
 * wrong about a few of the latter. Two Bloom filters (B. H. Bloom, CACM 13, 1970) of {@value #BITS_PER_PAPER}
 * bits a paper or up to twice as many, at most {@value #MOST_BITS}, so that the census of a million papers
 * holds no count for the nine phrases in ten that stand in a single paper. Keys are given by a hash of 64
 * bits. Independent of order. Not thread-safe.
 */
final class SeenTwice {
  private static final int BITS_PER_PAPER = 1_024;
  private static final int MOST_BITS = 1 << 28;
  private static final int FEWEST_BITS = 1 << 16;

  private final int mask;
  private final long[] once;
  private final long[] twice;

  /** @param papers whose phrases will be added */
  SeenTwice(int papers) {
    long wanted = Long.highestOneBit(2L * BITS_PER_PAPER * papers);
    int bits = (int) Math.clamp(wanted, FEWEST_BITS, (long) MOST_BITS);
    mask = bits - 1;
    once = new long[bits / Long.SIZE];
    twice = new long[bits / Long.SIZE];
  }

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

  private int first(long hash) {
    return (int) hash & mask;
  }

  private int second(long hash) {
    return (int) (hash >>> 32) & mask;
  }

  private static void set(long[] bits, int at) {
    bits[at >> 6] |= 1L << at;
  }

  private static boolean isSet(long[] bits, int at) {
    return (bits[at >> 6] & (1L << at)) != 0;
  }
}
