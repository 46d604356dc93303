package org.papergraph.app.export;

import com.fasterxml.jackson.core.JsonGenerator.Feature;
import com.fasterxml.jackson.databind.ObjectWriter;
import com.fasterxml.jackson.databind.SequenceWriter;
import com.fasterxml.jackson.databind.SerializationFeature;
import com.fasterxml.jackson.dataformat.csv.CsvGenerator;
import com.fasterxml.jackson.dataformat.csv.CsvMapper;
import com.fasterxml.jackson.dataformat.csv.CsvSchema;
import java.io.IOException;
import java.io.Writer;
import java.util.List;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Writes rows of comma-separated values after RFC 4180: lines end in CR LF, texts are quoted and numbers
 * are not. Of a cell without a value nothing stands there, of an empty text {@code ""}.
 *
 * <p>Spreadsheets run cells that begin with {@code =}, {@code +}, {@code -}, {@code @} (or these in
 * full width), a tab or a line break as formulas, whoever wrote them. A {@link #text} that begins so,
 * be it after apostrophes of its own, therefore gets an apostrophe before it, the spreadsheets' own mark
 * of text, as OWASP advises. Nothing is lost: where apostrophes and one of these characters begin a
 * cell, the first apostrophe is ours. Ids are never changed, since they cannot begin so, nor are
 * numbers, which can but are harmless.
 *
 * @see <a href="https://www.rfc-editor.org/rfc/rfc4180">RFC 4180</a>
 * @see <a href="https://owasp.org/www-community/attacks/CSV_Injection">CSV injection</a>
 */
final class CsvRows implements AutoCloseable {
  static final String END_OF_LINE = "\r\n";
  private static final Pattern FORMULA = Pattern
      .compile("'*[-=+@\\t\\r\\n\\uFF1D\\uFF0B\\uFF0D\\uFF20]");
  private static final ObjectWriter ROWS = new CsvMapper().writerFor(List.class)
      .with(CsvGenerator.Feature.ALWAYS_QUOTE_STRINGS)
      .withoutFeatures(Feature.AUTO_CLOSE_TARGET, Feature.FLUSH_PASSED_TO_STREAM)
      .without(SerializationFeature.FLUSH_AFTER_WRITE_VALUE);

  private final SequenceWriter rows;

  /** Begins a table with the names of its columns. */
  CsvRows(Writer out, List<String> columns) throws IOException {
    var schema = CsvSchema.builder().setLineSeparator(END_OF_LINE);
    columns.forEach(schema::addColumn);
    this.rows = ROWS.with(schema.build()).writeValues(out);
    write(columns);
  }

  /** Writes a row of strings, numbers and nulls, a cell for each column. */
  void write(List<? extends @Nullable Object> cells) throws IOException {
    rows.write(cells);
  }

  /** Ends the table and leaves the target open. */
  @Override
  public void close() throws IOException {
    rows.close();
  }

  /** A text that no spreadsheet takes for a formula. */
  static @Nullable String text(@Nullable String text) {
    boolean guarded = text != null && FORMULA.matcher(text).lookingAt();
    return guarded ? "'" + text : text;
  }
}
