package org.papergraph.loader.topic;

/**
 * Tells keys that were added at least twice from those added once: never wrong about the former, and
 * wrong about a few of the latter. Two Bloom filters (B. H. Bloom, CACM 13, 1970) in {@value #BITS}
 * bits each, so that the census of a million papers holds no count for the nine phrases in ten that
 * stand in a single paper. Independent of order, and mergeable. Not thread-safe.
 */
final class SeenTwice {
  private static final int BITS = 1 << 27;

  private final long[] once = new long[BITS / Long.SIZE];
  private final long[] twice = new long[BITS / Long.SIZE];

  void add(String key) {
    int first = first(key);
    int second = second(key);
    if (isSet(once, first) && isSet(once, second)) {
      set(twice, first);
      set(twice, second);
    }
    set(once, first);
    set(once, second);
  }

  /** False only for a key that was added once or never. */
  boolean test(String key) {
    return isSet(twice, first(key)) && isSet(twice, second(key));
  }

  /** Adds what was seen in another part of the corpus. */
  void add(SeenTwice other) {
    for (int i = 0; i < once.length; i++) {
      twice[i] |= other.twice[i] | (once[i] & other.once[i]);
      once[i] |= other.once[i];
    }
  }

  private static int first(String key) {
    return mix(key.hashCode()) & (BITS - 1);
  }

  /** A second hash of the characters, since mixing one number twice gives one number's worth. */
  private static int second(String key) {
    int hash = 17;
    for (int i = 0; i < key.length(); i++) {
      hash = hash * 0x01000193 ^ key.charAt(i);
    }
    return mix(hash) & (BITS - 1);
  }

  /** The finaliser of MurmurHash3. */
  private static int mix(int hash) {
    int h = hash;
    h = (h ^ (h >>> 16)) * 0x85ebca6b;
    h = (h ^ (h >>> 13)) * 0xc2b2ae35;
    return h ^ (h >>> 16);
  }

  private static void set(long[] bits, int at) {
    bits[at >> 6] |= 1L << at;
  }

  private static boolean isSet(long[] bits, int at) {
    return (bits[at >> 6] & (1L << at)) != 0;
  }
}
