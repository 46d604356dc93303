package org.papergraph.loader.source.json;

import java.time.LocalDate;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.papergraph.loader.record.AuthorEntry;
import org.papergraph.loader.record.PaperRecord;
import org.papergraph.loader.record.VenueMention;
import org.papergraph.loader.source.ReadingOptions;

import static org.assertj.core.api.Assertions.assertThat;

class OpenReviewTest {

  @Test
  void notesOfVersionTwo() {
    String notes = """
                   {"notes": [
                     {"id": "n1", "forum": "n1", "pdate": 1705406400000, "tmdate": 1710000000000,
                      "signatures": ["ICLR.cc/2024/Conference"], "invitations": ["ICLR.cc/2024/Conference/-/Submission"],
                      "content": {"title": {"value": "On Engines"}, "abstract": {"value": "Engines weave."},
                        "TLDR": {"value": "Weave!"}, "keywords": {"value": ["engines", "looms"]},
                        "authors": {"value": ["Ada Lovelace", "Charles Babbage"]},
                        "authorids": {"value": ["~Ada_Lovelace1", "babbage@example.org"]},
                        "venue": {"value": "ICLR 2024 poster"}, "venueid": {"value": "ICLR.cc/2024/Conference"}}},
                     {"id": "n2", "forum": "n1", "replyto": "n1", "content": {"rating": {"value": 8}}},
                     {"id": "n3", "forum": "n3", "content": {"title": {"value": "No"},
                        "venue": {"value": "Submitted to ICLR 2024"},
                        "venueid": {"value": "ICLR.cc/2024/Conference/Rejected_Submission"}}},
                     {"id": "n4", "forum": "n4", "content": {"title": {"value": "Undecided"}}}
                   ], "count": 4}
                   """;
    Reading reading = Reading.of(notes);
    PaperRecord paper = reading.paper();
    assertThat(paper.sourceId()).isEqualTo("n1");
    assertThat(paper.title()).isEqualTo("On Engines");
    assertThat(paper.abstractText()).isEqualTo("Engines weave.");
    assertThat(paper.year()).isEqualTo(2024);
    assertThat(paper.publishedOn()).isEqualTo(LocalDate.of(2024, 1, 16));
    assertThat(paper.updated()).isEqualTo("2024-03-09T16:00:00Z");
    assertThat(paper.url()).isEqualTo("https://openreview.net/forum?id=n1");
    assertThat(paper.venue()).isEqualTo(new VenueMention(null, "ICLR", null, "poster"));
    assertThat(paper.keywords()).containsExactly("engines", "looms");
    assertThat(paper.authors()).containsExactly(
        new AuthorEntry("Ada Lovelace", null, Map.of("openreview", "~Ada_Lovelace1"), null),
        AuthorEntry.named("Charles Babbage"));
    assertThat(reading.skipped()).containsExactly("a review, comment or decision, not a paper",
        "a submission that was rejected; --include-rejected loads it",
        "a submission that was not accepted so far; --include-rejected loads it");

    Reading all = Reading.of("input", notes, new ReadingOptions(true));
    assertThat(all.papers()).extracting(PaperRecord::title)
        .containsExactly("On Engines", "No", "Undecided");
    assertThat(all.papers().get(1).venue()).isNull();
  }

  @Test
  void notesOfVersionOne() {
    PaperRecord paper = Reading.of(
        """
        {"id":"n1","forum":"n1","invitation":"ICLR.cc/2021/Conference/-/Blind_Submission","content":
        {"title":"On Engines","authors":["Ada Lovelace"],"authorids":["~Ada_Lovelace1"],
        "keywords":["engines; looms"],"venue":"ICLR 2021 Workshop on Engines"}}
        """.replace("\n", "")).paper();
    assertThat(paper.venue()).isEqualTo(
        new VenueMention("ICLR 2021 Workshop on Engines", null, "WORKSHOP", null));
    assertThat(paper.keywords()).containsExactly("engines", "looms");
    assertThat(Reading.names(paper)).containsExactly("Ada Lovelace");
  }
}
