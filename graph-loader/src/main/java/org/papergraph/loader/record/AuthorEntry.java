package org.papergraph.loader.record;

import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * One name of a byline.
 *
 * @param name as the source writes it, without invisible characters; never blank
 * @param orcid 16 digits in groups of four, checksum valid
 * @param ids the sources' ids of the author, by source ({@code openalex}, {@code s2}, {@code dblp})
 */
public record AuthorEntry(String name, @Nullable String orcid, Map<String, String> ids,
    @Nullable String affiliation) {

  public static AuthorEntry named(String name) {
    return new AuthorEntry(name, null, Map.of(), null);
  }
}
