package org.papergraph.loader.identity;

import org.jspecify.annotations.Nullable;

/**
 * That a paper appeared in a venue.
 *
 * @param year of appearance: the paper's, else the one in the venue's name
 * @param rawName the venue's name in the source's words, without year
 * @param origin the record that says so
 */
public record VenueLink(Venue venue, @Nullable Integer year, @Nullable String track,
    String rawName, Origin origin) {
}
