package org.papergraph.app.citation;

import java.io.IOException;
import java.io.Writer;
import java.time.format.DateTimeFormatter;
import java.util.Iterator;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** Writes a record of RIS, each value on the one line of its tag. */
final class RisWriter {
  private static final String END_OF_LINE = "\r\n";
  private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("uuuu/MM/dd",
      Locale.ROOT);

  private final StringBuilder text = new StringBuilder();

  private RisWriter() {}

  static void write(Iterator<CitedPaper> papers, CitationKeys keys, Writer out)
      throws IOException {
    while (papers.hasNext()) {
      var paper = papers.next();
      out.append(new RisWriter().record(paper, keys.next(paper)));
    }
  }

  private CharSequence record(CitedPaper paper, String key) {
    var kind = WorkKind.of(paper);
    line("TY", kind.ris());
    Byline.of(paper).forEach(author -> line("AU", author.inverted()));
    line("TI", paper.title());
    var year = paper.yearOfPublication();
    line("PY", year == null ? null : year.toString());
    var day = paper.dayOfPublication();
    line("DA", day == null ? null : DAY.format(day));
    where(paper, kind);
    line("AB", paper.abstractText());
    line("DO", paper.doi());
    line("UR", Links.url(paper));
    line("N1", paper.isBylineCut() ? Byline.note(paper) : null);
    line("ID", key);
    return text.append("ER  - ").append(END_OF_LINE);
  }

  private void where(CitedPaper paper, WorkKind kind) {
    var venue = paper.venue();
    if (venue == null) {
      return;
    }
    boolean periodical = kind == WorkKind.ARTICLE;
    line("T2", periodical ? venue.name() : venue.fullName());
    if (periodical) {
      line("JO", venue.acronym() == null ? venue.name() : venue.acronym());
    }
  }

  private void line(String tag, @Nullable String value) {
    var line = PlainLine.orNull(value);
    if (line != null) {
      text.append(tag).append("  - ").append(line).append(END_OF_LINE);
    }
  }
}
