package org.papergraph.loader.identity;

import org.jspecify.annotations.Nullable;

/**
 * A venue as one mention of it tells.
 *
 * @param id {@code venue:} and the acronym or the folded name
 * @param kind {@code CONFERENCE}, {@code JOURNAL}, {@code WORKSHOP}, {@code REPOSITORY} or {@code OTHER}
 * @param curated true if name, acronym and kind are from the table of known venues, not from the mention
 */
public record Venue(String id, String name, @Nullable String acronym, String kind,
    boolean curated) {
}
