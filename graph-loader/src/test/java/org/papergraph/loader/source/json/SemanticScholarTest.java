package org.papergraph.loader.source.json;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledIf;
import org.papergraph.loader.record.AuthorEntry;
import org.papergraph.loader.record.PaperAmendment;
import org.papergraph.loader.record.PaperRecord;
import org.papergraph.loader.record.VenueMention;

import static org.assertj.core.api.Assertions.assertThat;

class SemanticScholarTest {

  @Test
  void aLineOfTheDatasetOfPapers() {
    PaperRecord paper = Reading
        .of("""
            {"corpusid":42,"externalids":{"ACL":"P99-1001","DBLP":"conf/acl/X99","ArXiv":"2101.00001",
            "MAG":"7","CorpusId":"42","PubMed":null,"DOI":"10.1000/X"},"title":"On Engines",
            "authors":[{"authorId":"1","name":"Ada Lovelace"},{"authorId":null,"name":"C. Babbage"}],
            "venue":"ACL","publicationvenueid":"u","year":1999,"publicationdate":"1999-06-20",
            "s2fieldsofstudy":[{"category":"Computer Science","source":"external"},
            {"category":"Computer Science","source":"s2-fos-model"}],"referencecount":3,"citationcount":5,
            "journal":{"name":"J","volume":"1","pages":null}}
            """
            .replace("\n", ""))
        .paper();
    assertThat(paper.source()).isEqualTo("s2");
    assertThat(paper.sourceId()).isEqualTo("42");
    assertThat(paper.ids())
        .isEqualTo(Map.of("acl", "P99-1001", "dblp", "conf/acl/X99", "mag", "7"));
    assertThat(paper.doi()).isEqualTo("10.1000/x");
    assertThat(paper.arxivId()).isEqualTo("2101.00001");
    assertThat(paper.publishedOn()).isEqualTo(LocalDate.of(1999, 6, 20));
    assertThat(paper.venue()).isEqualTo(VenueMention.named("ACL"));
    assertThat(paper.citationCount()).isEqualTo(5);
    assertThat(paper.topics()).singleElement()
        .satisfies(topic -> assertThat(topic.label()).isEqualTo("Computer Science"));
    assertThat(paper.authors()).containsExactly(
        new AuthorEntry("Ada Lovelace", null, Map.of("s2", "1"), null),
        AuthorEntry.named("C. Babbage"));
  }

  @Test
  void abstractsAndCitationsAreSaidOfPapersThatAreElsewhere() {
    Reading abstracts = Reading.of(
        """
        {"corpusid":42,"openaccessinfo":{"externalids":{}},"abstract":"Engines weave.","updated":"2022"}
        {"corpusid":43,"abstract":null}
        """);
    assertThat(abstracts.format()).isEqualTo("s2-abstracts");
    assertThat(abstracts.amendments())
        .containsExactly(PaperAmendment.ofAbstract("s2", "paper:s2:42", "Engines weave."));
    assertThat(abstracts.skipped()).hasSize(1);

    Reading citations = Reading
        .of("""
            {"citationid":1,"citingcorpusid":42,"citedcorpusid":43,"isinfluential":false}
            {"citationid":2,"citingcorpusid":42,"citedcorpusid":null,"isinfluential":false}
            {"citationid":3,"citingcorpusid":null,"citedcorpusid":43,"isinfluential":false}
            {"citationid":4,"citingcorpusid":42,"citedcorpusid":43,"isinfluential":true}
            """);
    PaperAmendment edge = PaperAmendment.ofCitation("s2", "paper:s2:42", "paper:s2:43");
    assertThat(citations.amendments()).containsExactly(edge, edge);
    assertThat(citations.skipped()).containsExactly(
        "a citation whose cited paper Semantic Scholar could not tell (null)",
        "a citation whose citing paper Semantic Scholar could not tell (null)");
  }

  @Test
  void papersWithinAPaperArePapersToo() {
    Reading reading = Reading.of(
        """
        {
          "paperId": "aa", "corpusId": 1, "title": "Cited", "tldr": {"text": "No abstract."},
          "publicationVenue": {"id": "v", "name": "Conference on Engines", "type": "conference"},
          "publicationTypes": ["JournalArticle", "Review"],
          "authors": [{"authorId": "9", "name": "Ada Lovelace", "url": "https://example.org/9"}],
          "citations": [{"paperId": "bb", "corpusId": 2, "title": "Citing", "year": "soon"},
            {"paperId": null, "title": ""}],
          "references": [{"paperId": "cc", "externalIds": {"CorpusId": 3}, "title": "Old"},
            {"paperId": null, "title": "Without id"}]
        }
        """);
    assertThat(reading.papers()).extracting(PaperRecord::title)
        .containsExactly("Cited", "Old", "Without id", "Citing");
    PaperRecord paper = reading.paper("1");
    assertThat(paper.ids()).isEqualTo(Map.of("s2", "aa"));
    assertThat(paper.abstractText()).isNull();
    assertThat(paper.type()).isEqualTo("journal article");
    assertThat(paper.venue())
        .isEqualTo(new VenueMention("Conference on Engines", null, "CONFERENCE", null));
    assertThat(paper.references()).containsExactly("paper:s2:3");
    assertThat(reading.amendments())
        .containsExactly(PaperAmendment.ofCitation("s2", "paper:s2:2", "paper:s2:1"));
    assertThat(reading.skipped()).hasSize(1);
    assertThat(reading.notes())
        .containsExactly("year: 'soon' where a whole number was expected; left out");
  }

  @Test
  void whatOnlyOtherToolsTakeForJsonSpoilsNoRecord() {
    Reading reading = Reading.of("[{\"paperId\":\"aa\",\"title\":\"On\tEngines\",\"year\":NaN}]");
    assertThat(reading.paper().title()).isEqualTo("On Engines");
    assertThat(reading.notes())
        .containsExactly("year: 'NaN' where a whole number was expected; left out");
  }

  @Test
  void answersOfOtherCalls() {
    assertThat(Reading.of("[null,{\"paperId\":\"aa\",\"title\":\"Batch\"}]").paper().sourceId())
        .isEqualTo("aa");
    assertThat(Reading.of("""
                          {"total": 2, "offset": 0, "data": [{"paperId": "aa", "title": "Found"}]}
                          """).paper().title()).isEqualTo("Found");
    assertThat(Reading
        .of("""
            {"offset": 0, "data": [{"isInfluential": true, "citedPaper": {"paperId": "aa", "title": "Linked"}}]}
            """)
        .paper().title()).isEqualTo("Linked");
    assertThat(Reading
        .of("""
            {"authorId": "9", "name": "Ada Lovelace", "papers": [{"paperId": "aa", "title": "Hers"}]}
            """)
        .paper().title()).isEqualTo("Hers");
  }

  @Test
  void aLineOfS2orc() {
    PaperRecord paper = Reading
        .of("""
            {"paper_id":"77","title":"On Engines","authors":[{"first":"Ada","middle":["King"],"last":"Lovelace",
            "suffix":"II"}],"abstract":null,"year":1843,"doi":"10.1000/X","venue":null,"journal":"Memoirs",
            "mag_id":"1,2","outbound_citations":["78"],"inbound_citations":["79"],"s2_url":"https://example.org/77"}
            """
            .replace("\n", ""))
        .paper();
    assertThat(paper.ids()).isEqualTo(Map.of("s2", "77", "mag", "1"));
    assertThat(Reading.names(paper)).containsExactly("Ada King Lovelace II");
    assertThat(paper.venue()).isEqualTo(new VenueMention("Memoirs", null, "JOURNAL", null));
    assertThat(paper.references()).containsExactly("paper:s2:78");
  }

  @Test
  @EnabledIf("org.papergraph.loader.source.json.Reading#hasSamples")
  void aRealPaperWithAThousandThatCiteIt() {
    Reading reading = Reading.ofSample("s2ag/paper_turing1950_with_1000_citations.json.gz");
    assertThat(reading.papers()).hasSize(1_015);
    assertThat(reading.amendments()).hasSize(1_000)
        .allMatch(amendment -> amendment.references().equals(List.of("paper:s2:14636783")));
    PaperRecord turing = reading.paper("14636783");
    assertThat(turing.title()).isEqualTo("Computing Machinery and Intelligence");
    assertThat(turing.doi()).isEqualTo("10.1093/mind/lix.236.433");
    assertThat(turing.references()).hasSize(8);
    assertThat(reading.paper("270123120").arxivId()).isEqualTo("2405.19561");
    assertThat(Reading.names(reading.paper("270123120")))
        .containsExactly("V. Venkatasubramanian", "Arijit Chakraborty");
    assertThat(Reading.ofSample("s2ag/author_with_papers.json.gz").paper("40363661").title())
        .isEqualTo("Systems of Logic Based on Ordinals");
  }

  @Test
  @EnabledIf("org.papergraph.loader.source.json.Reading#hasSamples")
  void realLinesOfS2orc() {
    Reading reading = Reading.ofSample("s2orc/metadata_sample_0001-0500.jsonl.gz");
    assertThat(reading.papers()).hasSize(500);
    PaperRecord paper = reading.paper("18980380");
    assertThat(paper.title())
        .isEqualTo("Distributionally Robust Counterpart in Markov Decision Processes");
    assertThat(paper.arxivId()).isEqualTo("1501.07418");
    assertThat(paper.doi()).isEqualTo("10.1109/tac.2015.2495174");
    assertThat(paper.ids()).containsEntry("mag", "2952813233");
    assertThat(Reading.names(paper)).startsWith("Pengqian Yu", "Huan Xu");
    assertThat(paper.references()).hasSize(21);
  }
}
