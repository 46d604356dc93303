package org.papergraph.app.export;

import java.io.IOException;
import java.io.StringWriter;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.papergraph.app.citation.CitedPaper;
import org.papergraph.app.citation.CitedVenue;

import static org.assertj.core.api.Assertions.assertThat;

/** Tables of papers, by example and read back by a reader that is not ours. */
class PaperTableTest {
  private static final String NAMES = """
                                      "id","title","authors","year","publishedOn","type","venue","doi","arxivId","url"
                                      """;

  @Test
  void aPaperOfWhichAllIsKnown() {
    var paper = new CitedPaper("paper:doi:10.1/x", "Title, \"quoted\"",
        List.of("Ada Example", "Zoe Last"), 2, null, LocalDate.of(2024, 7, 3), "article",
        new CitedVenue("Journal of Tests", "JT", "JOURNAL"), "10.1/x", "2310.08513",
        "https://example.org/", "No abstract");

    assertThat(table(paper)).isEqualTo(lines(NAMES
        + """
          "paper:doi:10.1/x","Title, ""quoted\""","Ada Example; Zoe Last",2024,"2024-07-03","article",\
          "Journal of Tests","10.1/x","2310.08513","https://example.org/"
          """));
  }

  @Test
  void aPaperOfWhichLittleIsKnown() {
    assertThat(table(titled("Title"))).isEqualTo(lines(NAMES + """
                                                               "paper:title:1","Title",,,,,,,,
                                                               """));
  }

  @Test
  void noPapers() {
    assertThat(table()).isEqualTo(lines(NAMES));
  }

  static List<String> titles() {
    return Networks.hostile();
  }

  @ParameterizedTest
  @MethodSource("titles")
  void titlesComeBack(String title) {
    var rows = TextReaders.rows(table(titled(title), titled("Next")));

    assertThat(rows).hasSize(3);
    assertThat(rows.get(1)).hasSize(10)
        .containsSequence("paper:title:1", CsvRows.text(WholeText.of(title)));
    assertThat(rows.get(2).get(1)).isEqualTo("Next");
  }

  @Test
  void papersAreWrittenAsTheyCome() throws IOException {
    var out = new StringWriter();
    var papers = IntStream.range(0, 5_000).mapToObj(i -> {
      assertThat(out.getBuffer()).hasSizeGreaterThanOrEqualTo(100 * i - 100_000);
      return titled("x".repeat(100));
    }).iterator();
    PaperTable.write(papers, out);

    assertThat(out.toString()).hasLineCount(5_001);
  }

  private static String lines(String text) {
    return text.replace("\n", "\r\n");
  }

  private static CitedPaper titled(String title) {
    return new CitedPaper("paper:title:1", title, List.of(), null, null, null, null, null, null,
        null, null, null);
  }

  private static String table(CitedPaper... papers) {
    var out = new StringWriter();
    try {
      PaperTable.write(List.of(papers).iterator(), out);
    } catch (IOException e) {
      throw new AssertionError(e);
    }
    return out.toString();
  }
}
