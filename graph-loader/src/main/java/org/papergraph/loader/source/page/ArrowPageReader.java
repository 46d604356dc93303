package org.papergraph.loader.source.page;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.papergraph.loader.record.InvalidRecordException;
import org.papergraph.loader.record.PaperRecord;
import org.papergraph.loader.record.PaperRecordBuilder;
import org.papergraph.loader.record.VenueMention;
import org.papergraph.loader.source.Position;
import org.papergraph.loader.source.RecordReader;
import org.papergraph.loader.source.SourceItem;
import org.papergraph.loader.source.text.Line;
import org.papergraph.loader.source.text.LineReader;

/**
 * The author page of Arrow Research search. A record is a heading ({@code ICML Conference 2025 Conference Paper}), the
 * title, one bullet an author, and the abstract.
 */
final class ArrowPageReader implements RecordReader {

  private static final Pattern HEADING = Pattern
      .compile(
          "(\\S.*?) (Conference|Journal|Workshop) (\\d{4}) ([A-Z][A-Za-z ]*(?:Paper|Article|Abstract))");
  private static final String BULLET = "•";

  private final String file;
  private final LineReader lines;
  private @Nullable Line heading;

  ArrowPageReader(String file, LineReader lines) {
    this.file = file;
    this.lines = lines;
  }

  static boolean isHeading(String line) {
    return HEADING.matcher(line).matches();
  }

  @Override
  public @Nullable SourceItem next() throws IOException {
    Line first = heading;
    while (first == null || !isHeading(first.text().strip())) {
      first = lines.next();
      if (first == null) {
        return null;
      }
    }
    return record(first, body());
  }

  /** The lines up to the next heading that hold something. */
  private List<Line> body() throws IOException {
    List<Line> body = new ArrayList<>();
    Line line = lines.next();
    while (line != null && !isHeading(line.text().strip())) {
      if (!line.isBlank()) {
        body.add(line);
      }
      line = lines.next();
    }
    heading = line;
    return body;
  }

  private SourceItem record(Line first, List<Line> body) {
    Position position = new Position(file, first.number(), first.offset());
    String broken = body.stream().filter(Line::isBroken).map(Line::problem).findFirst().orElse("");
    String title = body.isEmpty() ? "" : body.getFirst().text().strip();
    if (!broken.isEmpty() || title.isEmpty() || title.startsWith(BULLET)) {
      return new SourceItem.Refused(position,
          broken.isEmpty() ? "no title after the heading" : broken,
          raw(first, body));
    }
    try {
      PaperRecordBuilder paper = paper(first.text().strip(), title, body.subList(1, body.size()));
      return new SourceItem.Read(position, paper.build(), paper.notes());
    } catch (InvalidRecordException e) {
      return new SourceItem.Refused(position, String.valueOf(e.getMessage()), raw(first, body));
    }
  }

  private static PaperRecordBuilder paper(String heading, String title, List<Line> rest) {
    Matcher parts = HEADING.matcher(heading);
    if (!parts.matches()) {
      throw new InvalidRecordException("the heading is none: " + heading);
    }
    String kind = parts.group(2).toUpperCase(Locale.ROOT);
    PaperRecordBuilder paper = PaperRecord.from("arrow")
        .title(title)
        .year(Integer.valueOf(parts.group(3)))
        .type(parts.group(4))
        .venue(new VenueMention(null, parts.group(1), kind, null));
    StringBuilder text = new StringBuilder();
    for (Line line : rest) {
      String content = line.text().strip();
      if (content.startsWith(BULLET) && text.isEmpty()) {
        paper.author(content.substring(BULLET.length()));
      } else {
        text.append(content).append('\n');
      }
    }
    return paper.abstractText(text.toString());
  }

  private static String raw(Line first, List<Line> body) {
    StringBuilder text = new StringBuilder(first.text());
    body.forEach(line -> text.append('\n').append(line.text()));
    return text.toString();
  }
}
