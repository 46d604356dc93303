package org.papergraph.loader.source.json;

import java.time.LocalDate;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledIf;
import org.papergraph.loader.record.AuthorEntry;
import org.papergraph.loader.record.PaperRecord;
import org.papergraph.loader.record.VenueMention;

import static org.assertj.core.api.Assertions.assertThat;

class CrossrefTest {

  private static final String WORK = """
                                     {"DOI":"10.1000/ABC","type":"journal-article","prefix":"10.1000","title":["On <i>Engines</i> &amp; Looms"],
                                      "container-title":["Journal of Engines"],"issued":{"date-parts":[[2020,5]]},
                                      "published-online":{"date-parts":[[2020,4,30]]},"deposited":{"date-time":"2021-01-01T00:00:00Z"},
                                      "URL":"http://dx.doi.org/10.1000/abc","is-referenced-by-count":7,"subject":["Computing"],
                                      "abstract":"<jats:title>Abstract</jats:title><jats:p>Engines weave <jats:italic>x</jats:italic>.</jats:p>",
                                      "author":[{"given":"Ada","family":"Lovelace","sequence":"first","ORCID":"http://orcid.org/0000-0002-1825-0097",
                                        "affiliation":[{"name":"Analytical Society"}]},
                                        {"name":"The Engine Collaboration","sequence":"additional","affiliation":[]}],
                                      "reference":[{"key":"1","DOI":"10.1000/DEF"},{"key":"2","unstructured":"Somebody, somewhere"}],
                                      "relation":{"has-preprint":[{"id-type":"doi","id":"10.48550/arXiv.2101.00001","asserted-by":"subject"}]}}
                                     """;

  @Test
  void aWorkAloneInAnArrayOrInAnAnswer() {
    String line = WORK.replace("\n", "");
    PaperRecord paper = Reading.of(WORK).paper();
    assertThat(Reading.of(line).paper()).isEqualTo(paper);
    assertThat(Reading.of("[" + WORK + "]").paper()).isEqualTo(paper);
    assertThat(Reading.of("{\"status\":\"ok\",\"message-type\":\"work\",\"message\":" + line + "}")
        .paper()).isEqualTo(paper);
    assertThat(Reading.of("{\"status\":\"ok\",\"message-type\":\"work-list\",\"message\":"
        + "{\"facets\":{},\"total-results\":1,\"items\":[" + WORK + "]}}").paper())
        .isEqualTo(paper);

    assertThat(paper.title()).isEqualTo("On Engines & Looms");
    assertThat(paper.doi()).isEqualTo("10.1000/abc");
    assertThat(paper.arxivId()).isEqualTo("2101.00001");
    assertThat(paper.year()).isEqualTo(2020);
    assertThat(paper.publishedOn()).isNull();
    assertThat(paper.type()).isEqualTo("journal article");
    assertThat(paper.abstractText()).isEqualTo("Abstract Engines weave x.");
    assertThat(paper.authors()).containsExactly(
        new AuthorEntry("Ada Lovelace", "0000-0002-1825-0097", Map.of(), "Analytical Society"),
        AuthorEntry.named("The Engine Collaboration"));
    assertThat(paper.venue())
        .isEqualTo(new VenueMention("Journal of Engines", null, "JOURNAL", null));
    assertThat(paper.keywords()).containsExactly("Computing");
    assertThat(paper.references()).containsExactly("paper:doi:10.1000/def");
    assertThat(paper.citationCount()).isEqualTo(7);
  }

  @Test
  void aPaperOfProceedingsIsOfItsConference() {
    PaperRecord paper = Reading
        .of("""
            {"DOI":"10.1000/1","type":"proceedings-article","member":"1","title":["T"],
             "event":{"name":"the 2012 Engine Conference","acronym":"EC '12"},
             "container-title":["A Series","Proceedings of the 2012 Engine Conference"],
             "issued":{"date-parts":[[2012,2,7]]}}
            """).paper();
    assertThat(paper.venue()).isEqualTo(
        new VenueMention("the 2012 Engine Conference", "EC", "CONFERENCE", null));
    assertThat(paper.publishedOn()).isEqualTo(LocalDate.of(2012, 2, 7));
  }

  @Test
  void retractionsAreToldByThePaperNotByTheNotice() {
    assertThat(Reading
        .of("""
            {"DOI":"10.1000/1","member":"1","title":["T"],"updated-by":[{"DOI":"10.1000/2","type":"retraction"}]}
            """)
        .paper().retracted()).isTrue();
    assertThat(Reading.of("""
                          {"DOI":"10.1000/1","member":"1","title":["RETRACTED: T"]}
                          """).paper().retracted()).isTrue();
    PaperRecord notice = Reading.of("""
                                    {"DOI":"10.1000/2","member":"1","title":["Retraction notice"],
                                     "update-to":[{"DOI":"10.1000/1","type":"retraction"}]}
                                    """).paper();
    assertThat(notice.retracted()).isFalse();
    assertThat(notice.extra()).containsEntry("update-to", "retraction of 10.1000/1");
  }

  @Test
  @EnabledIf("org.papergraph.loader.source.json.Reading#hasSamples")
  void realAnswers() {
    Reading reading = Reading.ofSample("crossref/member98_works_rows100.json.gz");
    assertThat(reading.papers()).hasSize(99);
    assertThat(reading.refused())
        .containsExactly("title: missing or blank; every paper needs one");
    PaperRecord paper = reading.paper("10.1155/2013/178512");
    assertThat(paper.title()).isEqualTo("Tuning the Photocatalytic Activity and Optical Properties"
        + " of Mesoporous TiO2 Spheres by a Carbon Scaffold");
    assertThat(paper.publishedOn()).isEqualTo(LocalDate.of(2013, 11, 26));
    assertThat(Reading.names(paper)).containsExactly("Leticia F. Velasco", "Marta Haro",
        "Julien Parmentier", "Roger Gadiou", "Cathie Vix-Guterl", "Conchi O. Ania");
    assertThat(paper.references()).hasSize(37);
    PaperRecord talk = Reading.ofSample("crossref/works_query_ontologies.json.gz")
        .paper("10.1109/jcdl.2003.1204879");
    assertThat(talk.venue()).isEqualTo(new VenueMention(
        "2003 Joint Conference on Digital Libraries", "JCDL", "CONFERENCE", null));
    assertThat(talk.year()).isNull();
    assertThat(Reading.ofSample("crossref/works_query_NSF.json.gz").papers()).hasSize(20);
    assertThat(Reading.ofSample("crossref/works_sample20.json.gz").papers()).hasSize(19);
  }
}
