package org.papergraph.loader.record;

import org.jspecify.annotations.Nullable;

/**
 * Where a paper appeared, in the source's words; name or acronym is there.
 *
 * @param kind {@code CONFERENCE}, {@code JOURNAL}, {@code WORKSHOP}, {@code REPOSITORY} or {@code OTHER}
 */
public record VenueMention(@Nullable String name, @Nullable String acronym, @Nullable String kind,
    @Nullable String track) {

  public static VenueMention named(String name) {
    return new VenueMention(name, null, null, null);
  }
}
