package org.papergraph.loader.suspect;

import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * A paper as it tells of one of its authors.
 *
 * @param coAuthors ids of the others
 * @param topics ids
 * @param affiliation of the author, as the paper gives it
 */
public record AuthorPaper(String id, @Nullable Integer year, Set<String> coAuthors,
    Set<String> topics, @Nullable String affiliation) {
}
