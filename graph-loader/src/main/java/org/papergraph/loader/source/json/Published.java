package org.papergraph.loader.source.json;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.papergraph.loader.record.PaperRecordBuilder;

/**
 * When something was published, as far as it is known.
 *
 * @param day null if only the year is known
 */
record Published(@Nullable Integer year, @Nullable LocalDate day) {

  static final Published UNKNOWN = new Published(null, null);

  private static final Pattern ISO = Pattern
      .compile("(\\d{4})(?:[-/](\\d{1,2})(?:[-/](\\d{1,2})(?:[T ].*)?)?)?");
  private static final Pattern YEAR = Pattern.compile("(?<!\\d)(1[5-9]\\d\\d|20\\d\\d)(?!\\d)");

  /** From {@code 2024}, {@code 2024-05} or {@code 2024-05-31}, a time may follow; else from the first year in it. */
  static Published parse(@Nullable String text) {
    if (text == null) {
      return UNKNOWN;
    }
    Matcher iso = ISO.matcher(text.strip());
    if (iso.matches()) {
      Integer year = Integer.valueOf(iso.group(1));
      return iso.group(3) == null
          ? new Published(year, null)
          : of(year, Integer.parseInt(iso.group(2)), Integer.parseInt(iso.group(3)));
    }
    Matcher year = YEAR.matcher(text);
    return year.find() ? new Published(Integer.valueOf(year.group()), null) : UNKNOWN;
  }

  /** From a date of Crossref and of the Citation Style Language: {@code {"date-parts": [[2024, 5, 31]]}}. */
  static Published ofParts(Fields date) {
    for (JsonNode parts : date.list("date-parts")) {
      int year = parts.path(0).asInt();
      if (year != 0) {
        int month = parts.path(1).asInt();
        int day = parts.path(2).asInt();
        return day == 0 ? new Published(year, null) : of(year, month, day);
      }
    }
    return UNKNOWN;
  }

  /** From milliseconds since 1970. */
  static Published ofMillis(@Nullable Long millis) {
    return millis == null
        ? UNKNOWN
        : new Published(null, Instant.ofEpochMilli(millis).atZone(ZoneOffset.UTC).toLocalDate());
  }

  boolean isKnown() {
    return year != null || day != null;
  }

  /** This, or the other if this is not known. */
  Published or(Published other) {
    return isKnown() ? this : other;
  }

  void into(PaperRecordBuilder paper) {
    into(paper, null);
  }

  /** @param stated the year that the source states beside the date */
  void into(PaperRecordBuilder paper, @Nullable Integer stated) {
    paper.year(Optional.ofNullable(stated).orElse(year)).publishedOn(day);
  }

  /** A day that does not exist leaves the year. */
  private static Published of(int year, int month, int day) {
    try {
      return new Published(year, LocalDate.of(year, month, day));
    } catch (DateTimeException e) {
      return new Published(year, null);
    }
  }
}
