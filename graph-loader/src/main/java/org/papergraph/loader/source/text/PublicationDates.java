package org.papergraph.loader.source.text;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.papergraph.loader.record.PaperRecordBuilder;

/** Dates as bibliographies write them: a year, perhaps a month, seldom a day. */
final class PublicationDates {

  private static final Pattern DATE = Pattern
      .compile("(\\d{4})(?:[-/.](\\d{1,2}))?(?:[-/.](\\d{1,2}))?(?:\\D.*)?");
  private static final Pattern YEAR = Pattern.compile("(?<!\\d)(1[4-9]\\d\\d|20\\d\\d)(?!\\d)");
  private static final Pattern DAY = Pattern.compile("(?<!\\d)(\\d{1,2})(?!\\d)");
  private static final Pattern RANGE = Pattern.compile("\\d\\s*[-–/]+\\s*\\d");
  private static final List<String> MONTHS = List.of("jan", "feb", "mar", "apr", "may", "jun",
      "jul", "aug", "sep", "oct", "nov", "dec");

  private PublicationDates() {}

  /** From {@code date}, or {@code year} and {@code month}, which may hold the day too ({@code July 7}). */
  static void ofBibtex(PaperRecordBuilder paper, BibtexEntry entry) {
    String year = entry.plain("year");
    Matcher known = YEAR.matcher(year == null ? "" : year);
    if (known.find()) {
      paper.year(Integer.valueOf(known.group(1)));
    }
    String date = entry.plain("date", "published");
    if (date != null) {
      of(paper, date);
      return;
    }
    String month = entry.plain("month");
    if (month != null) {
      paper.extra("month", month);
      String day = entry.plain("day");
      boolean dayWithin = day == null && !month.matches("\\d+");
      if (year != null && year.matches("\\d{4}") && (day != null || dayWithin)) {
        setDay(paper, year, number(month), day == null ? month : day);
      }
    }
  }

  /** From a date that begins with the year, as RIS and biblatex have it; zeros and blanks are unknown. */
  static void of(PaperRecordBuilder paper, String date) {
    Matcher parts = DATE.matcher(date.strip());
    if (!parts.matches()) {
      return;
    }
    paper.year(Integer.valueOf(parts.group(1)));
    if (parts.group(3) != null && !date.contains("/..") && !isPeriod(date)) {
      setDay(paper, parts.group(1), Integer.parseInt(parts.group(2)), parts.group(3));
    }
  }

  /** {@code 2023-07-02/2023-07-05} is a period. */
  private static boolean isPeriod(String date) {
    return date.indexOf('-') >= 0 && date.indexOf('/') >= 0;
  }

  private static void setDay(PaperRecordBuilder paper, String year, int month, String text) {
    Matcher day = DAY.matcher(text);
    if (month < 1 || RANGE.matcher(text).find() || !day.find()) {
      return;
    }
    try {
      paper.publishedOn(LocalDate.of(Integer.parseInt(year), month,
          Integer.parseInt(day.group(1))));
    } catch (DateTimeException e) {
      // There is no such day; the year is known all the same.
    }
  }

  /** 1 to 12, or 0 if it is no month. */
  private static int number(@Nullable String month) {
    String text = month == null ? "" : month.strip().toLowerCase(Locale.ROOT);
    for (int i = 0; i < MONTHS.size(); i++) {
      if (text.contains(MONTHS.get(i))) {
        return i + 1;
      }
    }
    return text.matches("0?[1-9]|1[0-2]") ? Integer.parseInt(text) : 0;
  }
}
