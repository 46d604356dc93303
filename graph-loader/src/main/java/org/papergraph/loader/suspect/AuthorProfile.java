package org.papergraph.loader.suspect;

import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * What is known of an author beside the name.
 *
 * @param coAuthors how many co-authors each co-author has, by id
 * @param topics on how many of the author's papers each topic stands, by id
 * @param venues ids
 * @param affiliations as the papers give them
 */
public record AuthorProfile(String id, Map<String, Integer> coAuthors, Map<String, Integer> topics,
    Set<String> venues, Set<String> affiliations, @Nullable Integer firstYear,
    @Nullable Integer lastYear) {
}
