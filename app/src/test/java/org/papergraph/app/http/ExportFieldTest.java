package org.papergraph.app.http;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.Map;
import org.assertj.core.api.InstanceOfAssertFactories;
import org.jbibtex.BibTeXEntry;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.papergraph.app.citation.Readers;
import org.papergraph.app.export.TextReaders;

import static org.assertj.core.api.Assertions.assertThat;

/** Lists of papers as text, asked for by a query. */
final class ExportFieldTest {
  private static final int MAX_COST = 1_900;
  private static RunningServer server;

  @BeforeAll
  static void start() {
    ManyPapers.fill();
    server = RunningServer.onGraphUnderTest(Map.of("papergraph.limits.max-cost", MAX_COST));
  }

  @AfterAll
  static void stop() {
    server.close();
  }

  private static JsonNode data(String query) {
    var answer = server.query(query);
    assertThat(answer.json().has("errors")).as(answer.body()).isFalse();
    return answer.json().get("data");
  }

  @ParameterizedTest
  @CsvSource({"BIBTEX", "RIS", "CSL_JSON", "CSV"})
  void isWhatThePageOfTheSameListCites(String format) {
    var list = "filter: {year: {from: 2010}}, orderBy: [{field: YEAR, direction: DESC}]";
    var data = data("{ export(" + list + ", first: 100, format: " + format + ") papers(" + list
        + ", first: 100) { citations(format: " + format + ") } }");

    assertThat(data.get("export").asText()).isNotEmpty()
        .isEqualTo(data.at("/papers/citations").asText());
  }

  @Test
  void hundredPapersInBibTexUnlessSaidOtherwise() {
    assertThat(Readers.bibTex(data("{ export }").get("export").asText())).hasSize(100)
        .extracting(entry -> Readers.plain(entry, BibTeXEntry.KEY_TITLE)).contains("On number 1");
  }

  @Test
  void goesOnAfterACursorOfTheList() {
    var end = data("{ papers(first: 60) { pageInfo { endCursor } } }")
        .at("/papers/pageInfo/endCursor").asText();
    var whole = TextReaders.rows(data("{ export(first: 160, format: CSV) }").get("export")
        .asText());
    var rest = TextReaders.rows(
        data("{ export(first: 100, format: CSV, after: \"" + end + "\") }").get("export").asText());

    assertThat(rest.subList(1, 101)).isEqualTo(whole.subList(61, 161));
  }

  @Test
  void onePaperAsATable() {
    var data = data("{ paper(by: {id: \"paper:title:p2\"}) { citation(format: CSV) } }");
    assertThat(TextReaders.rows(data.at("/paper/citation").asText())).hasSize(2).last()
        .asInstanceOf(InstanceOfAssertFactories.LIST)
        .startsWith("paper:title:p2", "On number 2", "Ada A2", "2002");
  }

  @ParameterizedTest
  @CsvSource(delimiter = '|', quoteCharacter = '~',
      textBlock = """
                  { export(first: 1001) }               | BAD_USER_INPUT            | `first` must be 0 to 1000, not 1001
                  { export(first: -1) }                 | BAD_USER_INPUT            | `first` must be 0 to 1000, not -1
                  { export(after: "x") }                | INVALID_CURSOR            | not a cursor of this list
                  { export(format: XML) }               | GRAPHQL_VALIDATION_FAILED | BIBTEX, RIS, CSL_JSON, CSV
                  { a: export(first: 1000) b: export(first: 1000) } | QUERY_TOO_COMPLEX | could hold 2,000 values
                  """)
  void refusesWhatItCannotGive(String query, String code, String words) {
    var answer = server.query(query);
    assertThat(answer.firstCode()).isEqualTo(code);
    assertThat(answer.firstMessage()).contains(words);
  }

  @Test
  void theMostThatItGives() {
    assertThat(Readers.ris(data("{ export(first: 1000, format: RIS) }").get("export").asText()))
        .hasSize(1000);
    assertThat(data("{ export(first: 0, format: CSL_JSON) }").get("export").asText())
        .isEqualTo("[ ]");
  }
}
