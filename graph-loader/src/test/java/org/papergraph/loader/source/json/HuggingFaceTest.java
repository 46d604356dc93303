package org.papergraph.loader.source.json;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledIf;
import org.papergraph.loader.record.PaperRecord;

import static org.assertj.core.api.Assertions.assertThat;

class HuggingFaceTest {

  private static final String PAPER = """
                                      {"id": "2401.00001", "authors": [{"_id": "x", "name": "Ada Lovelace", "hidden": false,
                                         "user": {"user": "ada-l", "fullname": "Ada L", "avatarUrl": "https://example.org/a.png"}},
                                         {"name": "Charles Babbage", "hidden": true}],
                                       "publishedAt": "2024-01-02T03:04:05.000Z", "submittedOnDailyAt": "2024-01-03T00:00:00.000Z",
                                       "title": "On\\n  Engines", "summary": "Engines\\nweave.", "upvotes": 3,
                                       "ai_keywords": ["engines", "looms"], "githubRepo": "https://example.org/ada-l/engines"}
                                      """;

  @Test
  void aDayOrAPaperAlone() {
    PaperRecord paper = Reading.of(PAPER).paper();
    assertThat(paper.source()).isEqualTo("hf-daily-papers");
    assertThat(paper.arxivId()).isEqualTo("2401.00001");
    assertThat(paper.title()).isEqualTo("On Engines");
    assertThat(paper.publishedOn()).isEqualTo(LocalDate.of(2024, 1, 2));
    assertThat(paper.upvotes()).isEqualTo(3);
    assertThat(paper.keywords()).containsExactly("engines", "looms");
    assertThat(paper.authorCount()).isEqualTo(2);
    assertThat(Reading.names(paper)).containsExactly("Ada Lovelace");
    assertThat(paper.toString()).doesNotContain("ada-l", "example.org");
    PaperRecord ofDay = Reading
        .of("[{\"paper\": " + PAPER + ", \"title\": \"On Engines\", \"numComments\": 2}]").paper();
    assertThat(ofDay.extra()).containsEntry("comments", "2");
    assertThat(ofDay.authors()).isEqualTo(paper.authors());
  }

  @Test
  void stringsThatHoldPythonDictionaries() {
    Reading reading = Reading.of(
        """
        {"status": "success", "count": 3, "data": [
          "{'paper': {'id': '2401.00001', 'title': \\"Ada's Engines\\", 'authors': [{'name': 'Ada L\\\\xf8v', 'hidden': False}], 'upvotes': 3, 'none': None}}",
          "{'paper': {'id': '2401.00002', 'title': 'T', 'authors': (), 'upvotes': 1.5e0}}",
          "{'paper': {'id': '2401.00003', 'title': 'T"
        ]}
        """);
    assertThat(reading.papers()).extracting(PaperRecord::title)
        .containsExactly("Ada's Engines", "T");
    assertThat(Reading.names(reading.papers().getFirst())).containsExactly("Ada Løv");
    assertThat(reading.refused()).containsExactly(
        "a string that holds a Python dictionary, broken at character 43: more was expected;"
            + " write the file with json.dumps");
    assertThat(reading.notes())
        .containsExactly("upvotes: '1.5' where a whole number was expected; left out");
  }

  @Test
  @EnabledIf("org.papergraph.loader.source.json.Reading#hasSamples")
  void realDays() {
    PaperRecord paper = Reading.ofSample("hf-daily-papers/2025-09-30.json.gz").paper("2509.24006");
    assertThat(paper.title()).isEqualTo("SLA: Beyond Sparsity in Diffusion Transformers via"
        + " Fine-Tunable Sparse-Linear Attention");
    assertThat(Reading.names(paper)).hasSize(13).startsWith("Jintao Zhang", "Haoxu Wang");
    assertThat(Reading.ofSample("hf-daily-papers/2024-12-11.json.gz").papers()).hasSize(26);
    assertThat(Reading.ofSample("hf-daily-papers/2025-01-10.json.gz").paper("2501.05441").upvotes())
        .isEqualTo(51);
  }
}
