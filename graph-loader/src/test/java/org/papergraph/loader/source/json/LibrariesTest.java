package org.papergraph.loader.source.json;

import java.time.LocalDate;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledIf;
import org.papergraph.loader.record.AuthorEntry;
import org.papergraph.loader.record.PaperRecord;
import org.papergraph.loader.record.TopicMention;
import org.papergraph.loader.record.VenueMention;

import static org.assertj.core.api.Assertions.assertThat;

/** Collections that people make: ML Anthology, AMiner, and libraries in CSL-JSON. */
class LibrariesTest {

  @Test
  void aPaperOfTheMlAnthology() {
    Reading reading = Reading.of(
        """
        {"venue": "icml", "year": "2022", "papers": [
          {"bibtex_key": "lovelace2022icml-engines", "title": "On Engines", "authors":
            [{"given": "Ada", "family": "Lovelace", "slug": "lovelace-ada"}, {"given": "", "family": "Mausam ."}],
           "year": "2022", "venue": "icml", "venue_type": "conference", "volume": "162", "pages": "1-9",
           "abstract": "Engines weave.", "venue_url": "https://example.org/1", "doi": "",
           "openreview_url": "https://openreview.net/forum?id=abc"},
          {"bibtex_key": "x", "title": "Software", "authors": [], "year": "2022", "venue": "mloss",
           "venue_type": "journal"}]}
        """);
    PaperRecord paper = reading.paper("lovelace2022icml-engines");
    assertThat(Reading.names(paper)).containsExactly("Ada Lovelace", "Mausam");
    assertThat(paper.year()).isEqualTo(2022);
    assertThat(paper.type()).isEqualTo("conference paper");
    assertThat(paper.venue()).isEqualTo(new VenueMention(null, "ICML", "CONFERENCE", null));
    assertThat(paper.ids()).isEqualTo(Map.of("openreview", "abc"));
    assertThat(reading.paper("x").venue()).isEqualTo(
        new VenueMention(null, "JMLR", "JOURNAL", "Machine Learning Open Source Software"));
  }

  @Test
  void aPaperOfAminer() {
    PaperRecord paper = Reading
        .of("""
            [
            {"id":1,"title":"On Engines","authors":[{"name":"Ada Lovelace","id":7,"org":"Analytical Society"}],
            "venue":{"raw":"Engine Letters","id":3},"year":1999,"n_citation":4,"doc_type":"Journal","doi":"10.1000/A",
            "references":[2,3],"indexed_abstract":{"IndexLength":2,"InvertedIndex":{"weave.":[1],"Engines":[0]}},
            "fos":[{"name":"Weaving","w":0.5},{"name":"Nothing","w":0.0}]}
            ,{"id":2,"title":"Old","authors":["C. Babbage"],"venue":"Plain Name","n_citation":0}
            ]
            """)
        .paper("1");
    assertThat(paper.authors()).containsExactly(
        new AuthorEntry("Ada Lovelace", null, Map.of("aminer", "7"), "Analytical Society"));
    assertThat(paper.abstractText()).isEqualTo("Engines weave.");
    assertThat(paper.venue()).isEqualTo(new VenueMention("Engine Letters", null, "JOURNAL", null));
    assertThat(paper.references()).containsExactly("paper:aminer:2", "paper:aminer:3");
    assertThat(paper.topics()).containsExactly(new TopicMention("Weaving", 0.5, "VOCABULARY"));
  }

  @Test
  void aLineOfOlderAminer() {
    PaperRecord paper = Reading
        .of("""
            {"id":"uuid","title":"Old","authors":["C. Babbage"],"venue":"Plain Name","n_citation":0,"abstract":"Text."}
            """)
        .paper();
    assertThat(paper.venue()).isEqualTo(VenueMention.named("Plain Name"));
    assertThat(paper.abstractText()).isEqualTo("Text.");
    assertThat(Reading.names(paper)).containsExactly("C. Babbage");
  }

  @Test
  void anItemOfCslJson() {
    PaperRecord paper = Reading
        .of("""
            [{"id": "http://example.org/users/1/items/ABC", "type": "paper-conference", "title": "On Engines",
              "author": [{"family": "Beethoven", "given": "Ludwig", "non-dropping-particle": "van"},
                {"literal": "The Engine Collaboration"}],
              "container-title": "Proceedings", "event-title": "Engine Conference 2020",
              "issued": {"date-parts": [["2020", 5, 31]]}, "keyword": "engines; looms, weaving",
              "note": "DOI: 10.1000/ABC\\narXiv: 2005.00001 [cs.LG]\\nPMID: 12\\nread on the train"}]
            """)
        .paper();
    assertThat(paper.sourceId()).isNull();
    assertThat(Reading.names(paper)).containsExactly("Ludwig van Beethoven",
        "The Engine Collaboration");
    assertThat(paper.publishedOn()).isEqualTo(LocalDate.of(2020, 5, 31));
    assertThat(paper.doi()).isEqualTo("10.1000/abc");
    assertThat(paper.arxivId()).isEqualTo("2005.00001");
    assertThat(paper.ids()).isEqualTo(Map.of("pmid", "12"));
    assertThat(paper.keywords()).containsExactly("engines", "looms", "weaving");
    assertThat(paper.venue())
        .isEqualTo(new VenueMention("Engine Conference 2020", null, "CONFERENCE", null));
    assertThat(paper.toString()).doesNotContain("users/1", "train");
  }

  @Test
  @EnabledIf("org.papergraph.loader.source.json.Reading#hasSamples")
  void realFiles() {
    Reading icml = Reading.ofSample("mlanthology/icml-2022.json.gz");
    assertThat(icml.papers()).hasSize(1_231);
    assertThat(Reading.names(icml.paper("abbas2022icml-pacbayesian")))
        .containsExactly("Alhabib Abbas", "Yiannis Andreopoulos");
    Reading csl = Reading.ofSample("csl-json/deep-review-references.json.gz");
    assertThat(csl.papers()).hasSize(602);
    assertThat(csl.notes()).containsExactly("authors: '2012' is no name; left out");
    assertThat(csl.papers()).filteredOn(paper -> "1301.3781".equals(paper.arxivId()))
        .singleElement().satisfies(paper -> assertThat(Reading.names(paper))
            .startsWith("Tomas Mikolov", "Kai Chen"));
    assertThat(csl.papers())
        .filteredOn(paper -> "10.1109/icnn.1994.374637".equals(paper.doi()))
        .singleElement().satisfies(paper -> assertThat(paper.venue()).isEqualTo(
            new VenueMention("Proceedings of 1994 IEEE International Conference on Neural Networks"
                + " (ICNN'94)", null, "CONFERENCE", null)));
  }
}
