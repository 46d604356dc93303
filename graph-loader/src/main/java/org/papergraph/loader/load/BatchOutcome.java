package org.papergraph.loader.load;

/**
 * What became of a batch. {@code merged}: of the records added those that describe a paper which another describes too;
 * negative if papers were parted.
 */
record BatchOutcome(long added, long updated, long unchanged, long outranked, long merged) {

  BatchOutcome and(BatchOutcome other) {
    return new BatchOutcome(added + other.added, updated + other.updated,
        unchanged + other.unchanged, outranked + other.outranked, merged + other.merged);
  }

  BatchOutcome withMerged(long records) {
    return new BatchOutcome(added, updated, unchanged, outranked, records);
  }
}
