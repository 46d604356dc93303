package org.papergraph.loader.load;

/** What became of the records of one batch; {@code papersAdded} is negative if papers were joined. */
record BatchOutcome(long added, long updated, long unchanged, long outranked, long papersAdded) {
}
