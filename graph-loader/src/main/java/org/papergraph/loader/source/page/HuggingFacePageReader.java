package org.papergraph.loader.source.page;

import java.io.IOException;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.papergraph.loader.record.InvalidRecordException;
import org.papergraph.loader.record.PaperRecord;
import org.papergraph.loader.record.PaperRecordBuilder;
import org.papergraph.loader.source.Position;
import org.papergraph.loader.source.RecordReader;
import org.papergraph.loader.source.SourceItem;
import org.papergraph.loader.source.text.Line;
import org.papergraph.loader.source.text.LineReader;

/**
 * Search results of Hugging Face Daily Papers. A record is a title, an abstract and, on some pages, the number of
 * authors, a dot and the date, which a number may follow: a badge whose meaning the page does not say, kept raw.
 */
final class HuggingFacePageReader implements RecordReader {

  private static final Set<String> FURNITURE = Set.of("Get trending papers in your email inbox!",
      "byAK and the research community");
  private static final Pattern PAGE_DATE = Pattern.compile("[A-Z][a-z]{2} \\d{1,2}");
  private static final Pattern AUTHORS = Pattern.compile("• (\\d{1,9}) authors?");
  private static final Pattern DATE = Pattern
      .compile("([A-Z][a-z]{2} \\d{1,2}, \\d{4})(?: (\\d+))?");
  private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("MMM d, uuuu",
      Locale.ENGLISH);

  /** Characters of the longest title: what is longer is an abstract. */
  private static final int LONGEST_TITLE = 250;

  private final String file;
  private final LineReader lines;
  private final List<Line> ahead = new ArrayList<>();
  private boolean inResults;

  HuggingFacePageReader(String file, LineReader lines) {
    this.file = file;
    this.lines = lines;
  }

  static boolean isFurniture(String line) {
    return FURNITURE.contains(line);
  }

  @Override
  public @Nullable SourceItem next() throws IOException {
    if (!inResults) {
      skipHeading();
    }
    Line title = take();
    while (title != null && isDetail(title)) {
      title = take();
    }
    return title == null ? null : record(title);
  }

  /** The page's own heading ends with a date without year. */
  private void skipHeading() throws IOException {
    inResults = true;
    Line line = take();
    while (line != null && !PAGE_DATE.matcher(text(line)).matches()) {
      line = take();
    }
  }

  private SourceItem record(Line title) throws IOException {
    Position position = new Position(file, title.number(), title.offset());
    if (title.isBroken() || text(title).length() > LONGEST_TITLE) {
      String reason = title.isBroken()
          ? title.problem()
          : "a title was expected here, this is an abstract without one";
      return new SourceItem.Refused(position, reason, title.text());
    }
    PaperRecordBuilder paper = PaperRecord.from("hf-daily-papers").title(title.text());
    Line next = peek();
    if (next != null && isAbstract(next)) {
      take();
      if (next.isBroken()) {
        return new SourceItem.Refused(position, next.problem(), title.text() + "\n" + next.text());
      }
      paper.abstractText(next.text());
    }
    details(paper);
    try {
      return new SourceItem.Read(position, paper.build(), paper.notes());
    } catch (InvalidRecordException e) {
      return new SourceItem.Refused(position, String.valueOf(e.getMessage()), title.text());
    }
  }

  /** After a title comes its abstract, unless the line is itself followed by an abstract, which makes it a title. */
  private boolean isAbstract(Line line) throws IOException {
    if (isDetail(line) || text(line).length() > LONGEST_TITLE) {
      return !isDetail(line);
    }
    Line after = peek(1);
    return after == null || isDetail(after) || text(after).length() <= LONGEST_TITLE;
  }

  private void details(PaperRecordBuilder paper) throws IOException {
    Line line = peek();
    while (line != null && isDetail(line)) {
      detail(paper, text(line));
      take();
      line = peek();
    }
  }

  private static void detail(PaperRecordBuilder paper, String text) {
    Matcher authors = AUTHORS.matcher(text);
    if (authors.matches()) {
      paper.authorCount(Integer.valueOf(authors.group(1)));
    }
    Matcher date = DATE.matcher(text);
    if (date.matches()) {
      try {
        paper.publishedOn(LocalDate.parse(date.group(1), DAY));
      } catch (DateTimeParseException e) {
        paper.extra("date", date.group(1));
      }
      if (date.group(2) != null) {
        paper.extra("badge", date.group(2));
      }
    }
  }

  private static boolean isDetail(Line line) {
    String text = text(line);
    return text.equals("·") || AUTHORS.matcher(text).matches() || DATE.matcher(text).matches();
  }

  private static String text(Line line) {
    return line.text().strip();
  }

  private @Nullable Line peek() throws IOException {
    return peek(0);
  }

  /** The line that holds something after {@code skip} others such, without taking it. */
  private @Nullable Line peek(int skip) throws IOException {
    while (ahead.size() <= skip) {
      Line line = lines.next();
      if (line == null) {
        return null;
      }
      if (!line.isBlank()) {
        ahead.add(line);
      }
    }
    return ahead.get(skip);
  }

  private @Nullable Line take() throws IOException {
    return peek() == null ? null : ahead.removeFirst();
  }
}
