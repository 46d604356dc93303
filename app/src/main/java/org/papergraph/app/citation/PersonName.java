package org.papergraph.app.citation;

import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * A name on a byline in its parts, each one line. A name that has no family name of its own, or whose
 * parts cannot be told (an organisation, a single name, a name in Chinese, Japanese or Korean
 * letters, of which either part may come first), is all {@code family}, and {@code literal}.
 *
 * @param given first names and initials
 * @param particle what stands before the family name in small letters, for example {@code van der}
 * @param suffix for example {@code Jr.} or {@code III}
 */
record PersonName(@Nullable String given, @Nullable String particle, String family,
    @Nullable String suffix, boolean literal) {

  static PersonName literal(String name) {
    return new PersonName(null, null, name, null, true);
  }

  /** Particle and family name. */
  String last() {
    return particle == null ? family : particle + " " + family;
  }

  /** For example {@code van der Maaten, Laurens}; with a suffix {@code Doe, Jane, Jr.}. */
  String inverted() {
    return Stream.of(last(), given, suffix).filter(part -> part != null)
        .collect(Collectors.joining(", "));
  }
}
