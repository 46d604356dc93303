package org.papergraph.loader.record;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

class RecordJsonTest {

  @Test
  void everyFieldIsReadAndWritten() {
    String json = "{\"source\":\"openalex\",\"sourceId\":\"W1\",\"title\":\"Deep Sets\",\"abstract\":\"Sets.\","
        + "\"year\":2017,\"publishedOn\":\"2017-03-10\",\"updated\":\"2024-01-01\",\"type\":\"conference paper\","
        + "\"doi\":\"10.1000/1\",\"arxivId\":\"1703.06114\",\"url\":\"https://example.org/1\",\"citationCount\":7,"
        + "\"upvotes\":2,\"authorCount\":6,\"moreAuthors\":true,\"authors\":[{\"name\":\"Ada Lovelace\","
        + "\"orcid\":\"0000-0002-1825-0097\",\"ids\":{\"dblp\":\"l/Ada\",\"openalex\":\"A1\"},"
        + "\"affiliation\":\"London\"}],\"venue\":{\"name\":\"Neural Information Processing Systems\","
        + "\"acronym\":\"NeurIPS\",\"kind\":\"CONFERENCE\",\"track\":\"oral\"},\"keywords\":[\"sets\"],"
        + "\"topics\":[{\"label\":\"set functions\",\"score\":0.5,\"method\":\"EXTRACTED\"}],"
        + "\"references\":[\"paper:doi:10.1000/2\"],\"extra\":{\"badge\":\"2\"}}";
    RecordJson.Parsed parsed = RecordJson.read(json);
    assertThat(parsed.notes()).isEmpty();
    assertThat(RecordJson.write(parsed.paper())).isEqualTo(json);
  }

  @Test
  void valuesAreNormalised() {
    PaperRecord paper = RecordJson
        .read("{\"title\":\" Deep\\nSets \",\"doi\":\"https://doi.org/10.1000/X\","
            + "\"arxivId\":\"arXiv:1703.06114v2\",\"publishedOn\":\"2017-03-10T12:00:00Z\",\"authors\":[\"Ada Lovelace\"],"
            + "\"venue\":\"NIPS\",\"keywords\":[\"sets\",\" sets \",\"\"]}")
        .paper();
    assertThat(paper.source()).isEqualTo("papergraph");
    assertThat(paper.title()).isEqualTo("Deep Sets");
    assertThat(paper.doi()).isEqualTo("10.1000/x");
    assertThat(paper.arxivId()).isEqualTo("1703.06114");
    assertThat(paper.publishedOn()).isEqualTo(LocalDate.of(2017, 3, 10));
    assertThat(paper.year()).isEqualTo(2017);
    assertThat(paper.authors()).containsExactly(AuthorEntry.named("Ada Lovelace"));
    assertThat(paper.venue()).isEqualTo(VenueMention.named("NIPS"));
    assertThat(paper.keywords()).containsExactly("sets");
  }

  @Test
  void whatCannotBeRightIsLeftOutAndNoted() {
    RecordJson.Parsed parsed = RecordJson
        .read("{\"title\":\"T\",\"year\":9999,\"doi\":\"none\",\"url\":\"javascript:alert(1)\","
            + "\"citationCount\":-1,\"authors\":[{\"name\":\"Ada\",\"orcid\":\"0000-0002-1825-0098\"},\"12\"],"
            + "\"references\":[\"Smith 1999\"]}");
    assertThat(parsed.paper().year()).isNull();
    assertThat(parsed.paper().doi()).isNull();
    assertThat(parsed.paper().url()).isNull();
    assertThat(parsed.paper().citationCount()).isNull();
    assertThat(parsed.paper().authors()).containsExactly(AuthorEntry.named("Ada"));
    assertThat(parsed.notes()).hasSize(7).allMatch(note -> note.contains("left out"));
  }

  @Test
  void emptyAndNullMeanUnknown() {
    PaperRecord paper = RecordJson
        .read("{\"title\":\"T\",\"abstract\":\"\",\"year\":\"\",\"doi\":null,\"authors\":null,"
            + "\"venue\":{\"name\":\"\"},\"topics\":[null],\"extra\":{\"a\":null,\"b\":\"\"}}")
        .paper();
    assertThat(RecordJson.write(paper)).isEqualTo("{\"source\":\"papergraph\",\"title\":\"T\"}");
  }

  @Test
  void etAlSaysThatThereAreMore() {
    PaperRecord paper = RecordJson
        .read("{\"title\":\"T\",\"authors\":[\"Ada Lovelace\",\"et al.\"]}").paper();
    assertThat(paper.authors()).containsExactly(AuthorEntry.named("Ada Lovelace"));
    assertThat(paper.moreAuthors()).isTrue();
  }

  @Test
  void anArxivDoiIsAnArxivId() {
    PaperRecord paper = RecordJson.read("{\"title\":\"T\",\"doi\":\"10.48550/arXiv.1703.06114\"}")
        .paper();
    assertThat(paper.doi()).isNull();
    assertThat(paper.arxivId()).isEqualTo("1703.06114");
  }

  @Test
  void authorIdsKeepTheirSource() {
    PaperRecord paper = RecordJson
        .read("{\"title\":\"T\",\"authors\":[{\"name\":\"Ada\",\"ids\":{\"S2\":7}}]}").paper();
    assertThat(paper.authors())
        .isEqualTo(List.of(new AuthorEntry("Ada", null, Map.of("s2", "7"), null)));
  }

  @Test
  void whatIsTooLongIsCutOrLeftOut() {
    String x = "x".repeat(10_000);
    RecordJson.Parsed parsed = RecordJson.read("{\"title\":\"" + x + "\",\"abstract\":\"" + x
        + "\",\"sourceId\":\"" + x + "\",\"doi\":\"10.1000/" + x + "\",\"authors\":[\"" + x
        + "\",\"Ada\"],\"keywords\":[\"" + x + "\"],\"venue\":\"" + x + "\"}");
    PaperRecord paper = parsed.paper();
    assertThat(paper.title()).hasSize(2_000).endsWith("x…");
    assertThat(paper.abstractText()).hasSize(10_000);
    assertThat(paper.authors()).containsExactly(AuthorEntry.named("Ada"));
    assertThat(paper.moreAuthors()).isTrue();
    assertThat(RecordJson.write(paper)).doesNotContain("sourceId", "doi", "keywords", "venue");
    assertThat(parsed.notes()).containsExactly(
        "sourceId: 10,000 characters long, at most 500 fit; left out",
        "title: 10,000 characters long, at most 2,000 fit; the rest left out",
        "doi: 10,008 characters long, at most 500 fit; left out",
        "authors: 10,000 characters long, at most 500 fit; left out",
        "venue.name: 10,000 characters long, at most 500 fit; left out",
        "keywords: 10,000 characters long, at most 200 fit; left out");
  }

  @Test
  void aTitleIsNotCutWithinACharacter() {
    PaperRecord paper = RecordJson.read("{\"title\":\"x" + "🎉".repeat(1_500) + "\"}").paper();
    assertThat(paper.title()).isEqualTo("x" + "🎉".repeat(999) + "…");
  }

  @ParameterizedTest
  @ValueSource(strings = {"{\"title\":\"A &amp;amp;lt;b&amp;amp;gt; B\"}",
      "{\"title\":\"\\\\{\\\\alpha\\\\}\"}",
      "{\"title\":\"T\",\"publishedOn\":\"2017-03-10\",\"year\":2018,\"moreAuthors\":true,"
          + "\"authors\":[{\"name\":\"Ada\",\"ids\":{\"s2\":7}},\"Emmy\"],\"venue\":\"X\","
          + "\"topics\":[\"a\"],\"keywords\":[\"b\"],\"references\":[\"10.1000/1\"],\"extra\":{\"k\":1}}"})
  void whatWasWrittenIsReadBackAsItWas(String json) {
    PaperRecord paper = RecordJson.read(json).paper();
    assertThat(RecordJson.readBack(RecordJson.write(paper))).isEqualTo(paper);
  }

  @ParameterizedTest
  @CsvSource(delimiter = '|', value = {"{} | title: missing or blank",
      "{\"title\":\" \"} | title: missing or blank",
      "{\"title\":[\"T\"]} | title: must be a string, not an array",
      "{\"title\":\"T\",\"year\":\"soon\"} | year: must be a whole number",
      "{\"title\":\"T\",\"authors\":\"Ada\"} | authors: must be an array, not a string",
      "{\"title\":\"T\",\"authors\":[{\"orcid\":\"x\"}]} | authors[0].name: missing or blank",
      "{\"title\":\"T\",\"publishedOn\":\"spring\"} | publishedOn: 'spring' is no date",
      "{\"title\":\"T\",\"topics\":[{\"label\":\"x\",\"score\":2}]} | topics[0].score: must be a number from 0 to 1",
      "{\"title\":\"T\",\"venue\":{\"kind\":\"BAR\",\"name\":\"x\"}} | venue.kind: 'BAR' is not one of",
      "{\"title\":\"T\",\"source\":\"a b\"} | source: 'a b' is no source name",
      "{\"titel\":\"T\"} | unknown field titel",
      "{\"title\":\"T\",\"title\":\"U\"} | not valid JSON: Duplicate field",
      "{\"title\":\"T\"} x | not valid JSON",
      "[] | a record is a JSON object, one a line; this is an array",
      "{\"title\": | not valid JSON"})
  void whatIsNoRecordIsRefusedWithTheField(String json, String message) {
    assertThatThrownBy(() -> RecordJson.read(json)).isInstanceOf(InvalidRecordException.class)
        .hasMessageStartingWith(message);
  }
}
