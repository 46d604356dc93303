package org.papergraph.loader.record;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What a source says of who is one person: a person's record in dblp with all its names, an author in OpenAlex with an
 * ORCID iD.
 *
 * @param source the source's short name in lower case, such as {@code dblp}
 * @param sourceId the source's own id of this record; of two records with one source and id the later counts
 * @param updated when the source last changed it (ISO date or date-time)
 * @param ids ids that are one author's, at least two, such as {@code author:dblp:wei wang 0001} and
 *   {@code author:orcid:0000-…}
 */
public record PersonRecord(String source, String sourceId, @Nullable String updated,
    List<String> ids) {

  public PersonRecord {
    ids = List.copyOf(ids);
  }
}
