package org.papergraph.loader.source.json;

import java.time.LocalDate;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledIf;
import org.papergraph.loader.record.AuthorEntry;
import org.papergraph.loader.record.PaperRecord;
import org.papergraph.loader.record.TopicMention;

import static org.assertj.core.api.Assertions.assertThat;

class ArxivTest {

  @Test
  void aLineOfTheSnapshot() {
    PaperRecord paper = Reading
        .of("""
            {"id":"hep-th/9901001","submitter":"Ada Lovelace","authors":"A. Lovelace (1), C. Babbage",
            "title":"On\\n  Engines","comments":"3 pages, write to ada@example.org","journal-ref":"Mem. 1 (1843)",
            "doi":"10.1000/A 10.1000/B","report-no":null,"categories":"hep-th cs.LG stat.ML cs.OH","license":null,
            "abstract":"  Engines\\nweave.\\n","versions":[{"version":"v1","created":"Mon, 2 Apr 2007 19:18:42 GMT"},
            {"version":"v2","created":"Tue, 24 Jul 2007 20:10:27 GMT"}],"update_date":"2008-11-26",
            "authors_parsed":[["Lovelace","A.","","1"],["Babbage","Charles","Jr.","Analytical Society"]]}
            """
            .replace("\n", ""))
        .paper();
    assertThat(paper.source()).isEqualTo("arxiv");
    assertThat(paper.arxivId()).isEqualTo("hep-th/9901001");
    assertThat(paper.doi()).isEqualTo("10.1000/a");
    assertThat(paper.title()).isEqualTo("On Engines");
    assertThat(paper.abstractText()).isEqualTo("Engines weave.");
    assertThat(paper.publishedOn()).isEqualTo(LocalDate.of(2007, 4, 2));
    assertThat(paper.updated()).isEqualTo("2008-11-26");
    assertThat(paper.authors()).containsExactly(AuthorEntry.named("A. Lovelace"),
        new AuthorEntry("Charles Babbage Jr.", null, Map.of(), "Analytical Society"));
    assertThat(paper.topics()).extracting(TopicMention::label)
        .containsExactly("High Energy Physics - Theory", "Machine Learning");
    assertThat(paper.extra()).containsEntry("journal-ref", "Mem. 1 (1843)");
    assertThat(paper.extra().toString()).doesNotContain("@");
  }

  @Test
  void aLineOfDublinCore() {
    PaperRecord paper = Reading
        .of("""
            ["1011.2878", {"subject": ["Mathematics - Numerical Analysis", "65F15, 65N25"], "identifier":
            ["http://arxiv.org/abs/1011.2878", "J. Eng. 1 (2011), 2", "doi:10.1000/ABC"], "date": ["2010-11-12",
            "2011-01-02"], "creator": ["Lovelace, Ada", "The Engine Collaboration"], "title": ["On\\n  Engines"],
            "description": ["  Engines weave.\\n", "Comment: 3 pages"]}]
            """
            .replace("\n", ""))
        .paper();
    assertThat(paper.sourceId()).isEqualTo("1011.2878");
    assertThat(paper.doi()).isEqualTo("10.1000/abc");
    assertThat(paper.publishedOn()).isEqualTo(LocalDate.of(2010, 11, 12));
    assertThat(paper.updated()).isEqualTo("2011-01-02");
    assertThat(Reading.names(paper)).containsExactly("Ada Lovelace", "The Engine Collaboration");
    assertThat(paper.topics()).extracting(TopicMention::label)
        .containsExactly("Numerical Analysis");
    assertThat(paper.abstractText()).isEqualTo("Engines weave.");
    assertThat(paper.extra()).containsEntry("journal-ref", "J. Eng. 1 (2011), 2");
  }

  @Test
  @EnabledIf("org.papergraph.loader.source.json.Reading#hasSamples")
  void realLines() {
    Reading snapshot = Reading.ofSample("arxiv/kaggle_oai_snapshot_0001-0120.jsonl.gz");
    assertThat(snapshot.papers()).hasSize(120);
    assertThat(snapshot.notes()).isEmpty();
    PaperRecord paper = snapshot.paper("0704.0001");
    assertThat(paper.title()).isEqualTo("Calculation of prompt diphoton production cross sections"
        + " at Tevatron and LHC energies");
    assertThat(Reading.names(paper)).startsWith("C. Balázs", "E. L. Berger");
    assertThat(snapshot.paper("0704.0008").doi()).isEqualTo("10.1063/1.2975338");
    assertThat(snapshot.paper("0704.0025").topics()).extracting(TopicMention::label)
        .containsExactly("Strongly Correlated Electrons", "Statistical Mechanics");

    Reading dublinCore = Reading.ofSample("arxiv/oai_dc_2016-12-23.jsonl.gz");
    assertThat(dublinCore.papers()).hasSize(604);
    assertThat(dublinCore.paper("1011.2878").doi()).isEqualTo("10.1016/j.cam.2011.07.033");
    assertThat(Reading.names(dublinCore.paper("1509.01755")))
        .containsExactly("Jing-Song Huang", "Dragan Miličić", "Binyong Sun");
  }
}
