package org.papergraph.loader.load;

/**
 * What became of what was read of one kind: read = added + updated + unchanged + outranked.
 *
 * @param read from the sources
 * @param added not in the graph before
 * @param updated in the graph before, with older content
 * @param unchanged in the graph before, or read before, with the same content
 * @param outranked in the graph, or twice among what was read, with newer or richer content
 */
public record Fates(long read, long added, long updated, long unchanged, long outranked) {

  static final Fates NONE = new Fates(0, 0, 0, 0, 0);

  /** So many were read; what becomes of them is counted elsewhere. */
  static Fates read(long count) {
    return new Fates(count, 0, 0, 0, 0);
  }

  /** What became of what was read and is counted already. */
  static Fates of(long added, long updated, long unchanged, long outranked) {
    return new Fates(0, added, updated, unchanged, outranked);
  }

  Fates and(Fates other) {
    return new Fates(read + other.read, added + other.added, updated + other.updated,
        unchanged + other.unchanged, outranked + other.outranked);
  }
}
