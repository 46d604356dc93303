package org.papergraph.app.citation;

import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * What a citation says of a venue.
 *
 * @param name the full name
 * @param acronym the short name
 * @param kind {@code CONFERENCE}, {@code JOURNAL}, {@code WORKSHOP}, {@code REPOSITORY} or
 *          {@code OTHER}
 */
public record CitedVenue(String name, @Nullable String acronym, @Nullable String kind) {

  /** Both names, for example {@code International Conference on Machine Learning (ICML)}. */
  String fullName() {
    boolean told = acronym == null
        || name.toLowerCase(Locale.ROOT).contains(acronym.toLowerCase(Locale.ROOT));
    return told ? name : name + " (" + acronym + ")";
  }

  boolean isOfKind(String asked) {
    return asked.equals(kind);
  }
}
