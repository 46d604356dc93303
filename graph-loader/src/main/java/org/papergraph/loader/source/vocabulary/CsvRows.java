package org.papergraph.loader.source.vocabulary;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVRecord;
import org.jspecify.annotations.Nullable;
import org.papergraph.loader.source.Position;
import org.papergraph.loader.source.text.Line;
import org.papergraph.loader.source.text.LineReader;

/**
 * The rows of a CSV file, each handed to the parser by itself, so that a quote that is never closed takes no more than a
 * few lines with it.
 */
final class CsvRows {

  /** Lines that one row may have. */
  private static final int MOST_LINES = 100;

  private final String file;
  private final LineReader lines;
  private final CSVFormat format;

  /**
   * A row.
   *
   * @param problem why it cannot be used, empty if it can
   */
  record Row(Position position, List<String> fields, String text, String problem) {
  }

  CsvRows(String file, LineReader lines, char delimiter) {
    this.file = file;
    this.lines = lines;
    this.format = CSVFormat.DEFAULT.builder().setDelimiter(delimiter).get();
  }

  /** The next row that holds something, or null at the end of the file. */
  @Nullable
  Row next() throws IOException {
    Line first = lines.next();
    while (first != null && first.isBlank()) {
      first = lines.next();
    }
    return first == null ? null : row(first);
  }

  private Row row(Line first) throws IOException {
    Position position = new Position(file, first.number(), first.offset());
    StringBuilder text = new StringBuilder(first.text());
    String problem = first.problem();
    int count = 1;
    while (problem.isEmpty() && isOpen(text)) {
      Line next = count < MOST_LINES ? lines.next() : null;
      if (next == null) {
        problem = "a quotation mark is never closed";
      } else {
        text.append('\n').append(next.text());
        problem = next.problem();
        count++;
      }
    }
    return problem.isEmpty()
        ? parse(position, text.toString())
        : new Row(position, List.of(), text.toString(), problem);
  }

  private static boolean isOpen(StringBuilder text) {
    return text.chars().filter(c -> c == '"').count() % 2 == 1;
  }

  private Row parse(Position position, String text) {
    try (CSVParser parser = CSVParser.parse(text, format)) {
      List<CSVRecord> records = parser.getRecords();
      return new Row(position, records.getFirst().toList(), text, "");
    } catch (IOException | UncheckedIOException e) {
      return new Row(position, List.of(), text, "not valid CSV: a quotation mark within a field"
          + " must be written twice, and the field be in quotation marks");
    }
  }
}
