package org.papergraph.app.export;

import java.io.IOException;
import java.io.Writer;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Iterator;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.papergraph.app.citation.CitedPaper;

/**
 * Writes papers as a table of comma-separated values after RFC 4180, {@code text/csv}. Its columns are
 * {@code id,title,authors,year,publishedOn,type,venue,doi,arxivId,url}; new ones come after them.
 * Authors stand in the byline's order, a semicolon and a blank between; days are ISO 8601. Texts that
 * a spreadsheet would run as formulas have an apostrophe before them; ids are never changed.
 */
public final class PaperTable {
  private static final List<String> COLUMNS = List.of("id", "title", "authors", "year",
      "publishedOn", "type", "venue", "doi", "arxivId", "url");

  private PaperTable() {}

  /**
   * Writes the names of the columns and a row for each paper, as the papers come.
   *
   * @param out left open, not flushed
   * @throws IOException the target's own
   */
  public static void write(Iterator<CitedPaper> papers, Writer out) throws IOException {
    try (var rows = new CsvRows(out, COLUMNS)) {
      while (papers.hasNext()) {
        rows.write(row(papers.next()));
      }
    }
  }

  private static List<@Nullable Object> row(CitedPaper paper) {
    var authors = String.join("; ", paper.authors());
    var venue = paper.venue();
    return Arrays.<@Nullable Object>asList(paper.id(), text(paper.title()),
        authors.isEmpty() ? null : text(authors), paper.yearOfPublication(),
        day(paper.publishedOn()), text(paper.type()), text(venue == null ? null : venue.name()),
        text(paper.doi()), text(paper.arxivId()), text(paper.url()));
  }

  private static @Nullable String text(@Nullable String text) {
    return text == null ? null : CsvRows.text(WholeText.of(text));
  }

  private static @Nullable String day(@Nullable LocalDate day) {
    return day == null ? null : day.toString();
  }
}
