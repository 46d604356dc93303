package org.papergraph.loader.load;

/**
 * What became of a batch.
 *
 * @param merged of the records added those that describe a paper which another describes too; negative if papers were
 *   parted
 */
record BatchOutcome(Fates records, Fates amendments, Fates persons, long merged) {
}
