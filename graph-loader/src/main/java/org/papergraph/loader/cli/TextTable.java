package org.papergraph.loader.cli;

import java.io.PrintWriter;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/**
 * Columns under their names; numbers stand to the right. The first rows say how wide a column is, so that a result
 * of any length can be printed as it comes.
 */
final class TextTable {

  private final PrintWriter out;
  private final int widest;
  private final List<String> columns;
  private int @Nullable [] widths;

  /** @param widest characters that a column may take; what is longer is cut and ends with an ellipsis */
  TextTable(PrintWriter out, List<String> columns, int widest) {
    this.out = out;
    this.columns = columns;
    this.widest = widest;
  }

  void print(List<List<?>> rows) {
    List<List<Cell>> cells = rows.stream()
        .map(row -> row.stream().map(value -> Cell.of(value, widest)).toList()).toList();
    int[] wide = widths == null ? begin(cells) : widths;
    cells.forEach(row -> out.println(line(row, wide)));
  }

  private int[] begin(List<List<Cell>> rows) {
    List<Cell> names = columns.stream().map(name -> new Cell(name, false)).toList();
    int[] wide = IntStream.range(0, columns.size()).map(column -> Math
        .max(names.get(column).width(),
            rows.stream().mapToInt(row -> row.get(column).width()).max().orElse(0)))
        .toArray();
    widths = wide;
    out.println(line(names, wide));
    out.println(IntStream.of(wide).mapToObj(width -> "-".repeat(width + 2))
        .collect(Collectors.joining("+")));
    return wide;
  }

  private static String line(List<Cell> row, int[] widths) {
    return IntStream.range(0, row.size()).mapToObj(column -> row.get(column).padded(widths[column]))
        .collect(Collectors.joining(" | ", " ", "")).stripTrailing();
  }

  private record Cell(String text, boolean number) {

    static Cell of(@Nullable Object value, int widest) {
      String text = CypherText.cell(value);
      if (text.codePointCount(0, text.length()) > widest) {
        text = text.substring(0, text.offsetByCodePoints(0, widest - 1)) + "…";
      }
      return new Cell(text, value instanceof Number);
    }

    int width() {
      return text.codePointCount(0, text.length());
    }

    String padded(int width) {
      String padding = " ".repeat(Math.max(0, width - width()));
      return number ? padding + text : text + padding;
    }
  }
}
