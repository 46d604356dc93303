package org.papergraph.loader.source.json;

import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * The venue and year that a file of paperlists has in its name alone, such as {@code iclr/iclr2024.json}.
 *
 * @param acronym null if the name tells none
 */
record PaperlistsVenue(@Nullable String acronym, @Nullable Integer year) {

  private static final Pattern NAME = Pattern
      .compile("(?:.*[/\\\\!])?([A-Za-z0-9]*[A-Za-z])(\\d{4})\\.[^/\\\\!]*");

  static PaperlistsVenue of(String file) {
    Matcher name = NAME.matcher(file);
    return name.matches()
        ? new PaperlistsVenue(name.group(1).toUpperCase(Locale.ROOT),
            Integer.valueOf(name.group(2)))
        : new PaperlistsVenue(null, null);
  }
}
