package org.papergraph.loader.identity;

import java.util.Collection;
import java.util.List;

/**
 * What sources say of some papers.
 *
 * @param records with distinct keys
 * @param amendments with distinct keys
 */
public record PaperEvidence(Collection<Brought<SourceRecord>> records,
    Collection<Brought<SourceAmendment>> amendments) {

  /** Records that one load brought, and nothing else. */
  public static PaperEvidence of(long load, Collection<SourceRecord> records) {
    return new PaperEvidence(
        records.stream().map(record -> Brought.by(load, record)).toList(), List.of());
  }
}
