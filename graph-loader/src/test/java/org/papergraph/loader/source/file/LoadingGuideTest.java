package org.papergraph.loader.source.file;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import org.papergraph.loader.source.SourceFormat;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * The table in {@code docs/loading.md} is that of the samples, summed up by format. With {@code -Dsamples.update} its
 * lines are written to {@code target/loading-table.md}.
 */
class LoadingGuideTest {

  private static final Path GUIDE = Path.of("../docs/loading.md");
  private static final Path TABLE = Path.of("src/test/resources/sample-counts.tsv");

  @Test
  void saysWhatIsReadOfTheSamples() throws IOException {
    List<String> rows = rows();
    if (System.getProperty("samples.update") != null) {
      Files.write(Path.of("target/loading-table.md"), rows);
    }
    assertThat(Files.readAllLines(GUIDE)).containsSubsequence(rows);
  }

  @Test
  void namesEveryFormat() throws IOException {
    String guide = Files.readString(GUIDE);
    assertThat(Formats.all()).extracting(SourceFormat::label)
        .allSatisfy(label -> assertThat(guide).contains("`" + label + "`"));
  }

  private static List<String> rows() throws IOException {
    Map<String, long[]> formats = new TreeMap<>();
    for (String line : Files.readAllLines(TABLE).subList(1, Files.readAllLines(TABLE).size())) {
      List<String> cells = Arrays.asList(line.split("\t", -1));
      long[] counts = formats.computeIfAbsent(cells.get(1), format -> new long[7]);
      counts[0]++;
      for (int i = 1; i < counts.length; i++) {
        counts[i] += Long.parseLong(cells.get(i + 1));
      }
    }
    List<String> rows = new ArrayList<>();
    formats.forEach((format, counts) -> rows.add(row(format, counts)));
    return rows;
  }

  private static String row(String format, long[] counts) {
    StringBuilder row = new StringBuilder("| `" + format + "` |");
    for (long count : counts) {
      row.append(String.format(Locale.ROOT, " %,d |", count));
    }
    return row.toString();
  }
}
