package org.papergraph.loader.source.json;

import java.util.Map;
import org.junit.jupiter.api.Test;
import org.papergraph.loader.record.AuthorEntry;
import org.papergraph.loader.record.PaperRecord;
import org.papergraph.loader.record.VenueMention;
import org.papergraph.loader.source.ReadingOptions;

import static org.assertj.core.api.Assertions.assertThat;

class PaperlistsTest {

  private static final String ICLR = """
                                     [
                                       {"id": "abcDEF123_", "title": "On Engines", "track": "main", "status": "Poster",
                                        "keywords": "engines;looms; weaving ;", "primary_area": "machines",
                                        "author": "Ada Lovelace;Charles Babbage;Mary Somerville",
                                        "authorids": "~Ada_Lovelace1;babbage@example.org;~Mary_Somerville2",
                                        "gender": "F;M;F", "homepage": "https://example.org/ada;;",
                                        "orcid": "0000-0002-1825-0097;;", "dblp": "12/345;;https://dblp.org/pid/6/789.html",
                                        "aff": "Analytical Society+Royal Society;;Somewhere", "position": "Full;;",
                                        "abstract": "Engines weave.", "site": "https://openreview.net/forum?id=abcDEF123_",
                                        "gs_citation": -1, "github": "https://example.org/ada/code"},
                                       {"id": "r", "title": "No", "status": "Reject", "author": "Ada Lovelace"},
                                       {"id": "w", "title": "No more", "status": "Withdraw", "author": "Ada Lovelace"},
                                       {"id": "d", "title": "Never", "status": "Desk Reject", "author": "Ada Lovelace"}
                                     ]
                                     """;

  @Test
  void venueAndYearAreTheFilesNameAndListsAreParallel() {
    Reading reading = Reading.of("/data/iclr/iclr2024.json", ICLR, ReadingOptions.DEFAULT);
    PaperRecord paper = reading.paper();
    assertThat(paper.sourceId()).isEqualTo("abcDEF123_");
    assertThat(paper.ids()).isEqualTo(Map.of("openreview", "abcDEF123_"));
    assertThat(paper.year()).isEqualTo(2024);
    assertThat(paper.venue()).isEqualTo(new VenueMention(null, "ICLR", "CONFERENCE", null));
    assertThat(paper.keywords()).containsExactly("engines", "looms", "weaving");
    assertThat(paper.citationCount()).isNull();
    assertThat(paper.authors()).containsExactly(
        new AuthorEntry("Ada Lovelace", "0000-0002-1825-0097",
            Map.of("openreview", "~Ada_Lovelace1", "dblp-pid", "12/345"),
            "Analytical Society; Royal Society"),
        AuthorEntry.named("Charles Babbage"),
        new AuthorEntry("Mary Somerville", null,
            Map.of("openreview", "~Mary_Somerville2", "dblp-pid", "6/789"), "Somewhere"));
    assertThat(paper.toString()).doesNotContain("@", "code", "example.org", "Full");
    assertThat(reading.skipped()).containsExactly(
        "a submission that was rejected; --include-rejected loads it",
        "a submission that was withdrawn; --include-rejected loads it",
        "a submission that was rejected; --include-rejected loads it");
    assertThat(reading.refused()).isEmpty();
  }

  @Test
  void whatWasRejectedIsReadIfAskedForAndHasNoVenue() {
    Reading reading = Reading.of("iclr2024.json.gz", ICLR, new ReadingOptions(true));
    assertThat(reading.papers()).hasSize(4);
    PaperRecord rejected = reading.papers().get(1);
    assertThat(rejected.venue()).isNull();
    assertThat(rejected.year()).isEqualTo(2024);
    assertThat(rejected.extra()).containsEntry("status", "Reject");
  }

  @Test
  void olderFilesPutNamesBetweenCommasAndAffiliationsOfNobodyInParticular() {
    Reading reading = Reading.of("papers.zip!cvpr2024.json",
        """
        [{"title": "T", "status": "Highlight", "author": "Ada Lovelace, Charles Babbage",
          "aff": "Analytical Society; Royal Society", "arxiv": "2401.00001", "track": "Demos",
          "bibtex": "@inproceedings{x, doi = {10.1000/ABC}}"}]
        """, ReadingOptions.DEFAULT);
    PaperRecord paper = reading.paper();
    assertThat(paper.authors()).containsExactly(AuthorEntry.named("Ada Lovelace"),
        AuthorEntry.named("Charles Babbage"));
    assertThat(paper.arxivId()).isEqualTo("2401.00001");
    assertThat(paper.doi()).isEqualTo("10.1000/abc");
    assertThat(paper.venue()).isEqualTo(new VenueMention(null, "CVPR", "CONFERENCE", "Demos"));
  }

  @Test
  void aFileWithoutVenueInItsNameSaysSo() {
    Reading reading = Reading.of("papers.json",
        "[{\"title\": \"T\", \"status\": \"Oral\", \"author\": \"Ada Lovelace\"}]",
        ReadingOptions.DEFAULT);
    assertThat(reading.paper().venue()).isNull();
    assertThat(reading.notes()).singleElement().asString().contains("such as iclr2024.json");
  }
}
