package org.papergraph.loader.source.json;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledIf;
import org.papergraph.loader.record.AuthorEntry;
import org.papergraph.loader.record.PaperAmendment;
import org.papergraph.loader.record.PaperRecord;
import org.papergraph.loader.record.PersonRecord;
import org.papergraph.loader.record.TopicMention;
import org.papergraph.loader.record.VenueMention;

import static org.assertj.core.api.Assertions.assertThat;

class OpenAlexTest {

  private static final String WORK = """
                                     {"id":"https://openalex.org/W1","doi":"https://doi.org/10.1000/ABC","title":"On Engines",
                                      "publication_year":2021,"publication_date":"2021-03-04","type":"article","language":"en",
                                      "is_retracted":true,"updated_date":"2024-05-06T07:08:09","cited_by_count":12,
                                      "ids":{"openalex":"https://openalex.org/W1","mag":123,
                                        "pmid":"https://pubmed.ncbi.nlm.nih.gov/456","pmcid":"https://www.ncbi.nlm.nih.gov/pmc/articles/789"},
                                      "authorships":[
                                        {"author_position":"first","is_corresponding":true,"raw_author_name":"LOVELACE, A",
                                         "author":{"id":"https://openalex.org/A1","display_name":"Ada Lovelace",
                                           "orcid":"https://orcid.org/0000-0002-1825-0097"},
                                         "institutions":[{"id":"https://openalex.org/I1","display_name":"Analytical Society"},
                                           {"id":"https://openalex.org/I2","display_name":"Royal Society"}],
                                         "raw_affiliation_strings":["Somewhere else"]},
                                        {"author":{"id":"https://openalex.org/A9999999999","display_name":null,"orcid":null},
                                         "raw_author_name":"Charles Babbage","institutions":[],
                                         "raw_affiliation_strings":["Cambridge. babbage@example.org"]}],
                                      "primary_location":{"landing_page_url":"https://doi.org/10.1000/abc",
                                        "source":{"id":"https://openalex.org/S1","display_name":"Journal of Engines","type":"journal"}},
                                      "locations":[{"landing_page_url":"https://doi.org/10.1000/abc","pdf_url":null},
                                        {"landing_page_url":"http://arxiv.org/abs/2101.00001v2"}],
                                      "topics":[{"id":"https://openalex.org/T1","display_name":"Computing Engines","score":0.9,
                                        "field":{"id":"https://openalex.org/fields/17","display_name":"Computer Science"}}],
                                      "concepts":[{"display_name":"Machine","score":0.5}],
                                      "keywords":[{"id":"https://openalex.org/keywords/loop","display_name":"Loop","score":0.4}],
                                      "abstract_inverted_index":{"Engines":[0,3],"weave":[1],"and":[2]},
                                      "referenced_works":["https://openalex.org/W2","https://openalex.org/W3"],
                                      "counts_by_year":[{"year":2022,"cited_by_count":1}]}
                                     """;

  @Test
  void aWorkIsReadWithAllThatItSays() {
    PaperRecord paper = Reading.of(WORK).paper();
    assertThat(paper.source()).isEqualTo("openalex");
    assertThat(paper.sourceId()).isEqualTo("W1");
    assertThat(paper.doi()).isEqualTo("10.1000/abc");
    assertThat(paper.arxivId()).isEqualTo("2101.00001");
    assertThat(paper.ids()).isEqualTo(Map.of("mag", "123", "pmid", "456", "pmcid", "789"));
    assertThat(paper.abstractText()).isEqualTo("Engines weave and Engines");
    assertThat(paper.year()).isEqualTo(2021);
    assertThat(paper.publishedOn()).isEqualTo(LocalDate.of(2021, 3, 4));
    assertThat(paper.updated()).isEqualTo("2024-05-06T07:08:09");
    assertThat(paper.retracted()).isTrue();
    assertThat(paper.citationCount()).isEqualTo(12);
    assertThat(paper.authors()).containsExactly(
        new AuthorEntry("Ada Lovelace", "0000-0002-1825-0097", Map.of("openalex", "A1"),
            "Analytical Society; Royal Society"),
        new AuthorEntry("Charles Babbage", null, Map.of(), "Cambridge."));
    assertThat(paper.moreAuthors()).isFalse();
    assertThat(paper.venue())
        .isEqualTo(new VenueMention("Journal of Engines", null, "JOURNAL", null));
    assertThat(paper.topics()).containsExactly(
        new TopicMention("Computing Engines", 0.9, "VOCABULARY"),
        new TopicMention("Loop", 0.4, "KEYWORD"));
    assertThat(paper.references()).containsExactly("paper:openalex:W2", "paper:openalex:W3");
  }

  @Test
  void conceptsStandInForTopicsInOldSnapshots() {
    PaperRecord paper = Reading
        .of("""
            {"id":"https://openalex.org/W5","title":"Old","concepts":[{"display_name":"Physics","score":0.7},
             {"display_name":"Science","score":0}],"keywords":[{"keyword":"loop","score":0.2}]}
            """
            .replace("\n", ""))
        .paper();
    assertThat(paper.topics()).containsExactly(new TopicMention("Physics", 0.7, "VOCABULARY"),
        new TopicMention("loop", 0.2, "KEYWORD"));
  }

  @Test
  void anAnswerOfTheApiCutsBylinesAtOneHundred() {
    String authors = IntStream.range(0, 100)
        .mapToObj(i -> "{\"author\":{\"display_name\":\"Author N" + (char) ('A' + i % 26) + "\"}}")
        .collect(Collectors.joining(","));
    String work = "{\"id\":\"https://openalex.org/W1\",\"title\":\"T\",\"authorships\":[" + authors
        + "]}";
    assertThat(Reading.of(work).paper().moreAuthors()).isFalse();
    Reading page = Reading.of("{\"meta\":{\"count\":1},\"results\":[" + work
        + "],\"group_by\":[]}");
    assertThat(page.paper().moreAuthors()).isTrue();
  }

  @Test
  void authorsWithAnOrcidAreOnePersonAndOtherEntitiesArePassedOver() {
    Reading reading = Reading.of(
        """
        {"id":"https://openalex.org/A1","orcid":"https://orcid.org/0000-0002-1825-0097","updated_date":"2024-01-01"}
        {"id":"https://openalex.org/A2","orcid":null}
        {"id":"https://openalex.org/S1","display_name":"Journal of Engines"}
        """);
    assertThat(reading.persons()).containsExactly(new PersonRecord("openalex", "A1", "2024-01-01",
        List.of("author:openalex:A1", "author:orcid:0000-0002-1825-0097")));
    assertThat(reading.skipped()).hasSize(2).anyMatch(reason -> reason.startsWith("a source of"));
    assertThat(reading.refused()).isEmpty();
  }

  @Test
  void mergedIdsAreMergesOfWorksAndOfAuthors() {
    Reading reading = Reading.of("""
                                 merge_date,id,merge_into_id
                                 2024-01-02,W1,W2
                                 2024-01-03,A1,A2
                                 2024-01-04,S1,S2
                                 2024-01-05,W1
                                 """);
    assertThat(reading.format()).isEqualTo("openalex-merges");
    assertThat(reading.amendments()).containsExactly(PaperAmendment.ofMerge("openalex",
        "paper:openalex:W1", "paper:openalex:W2", "2024-01-02"));
    assertThat(reading.persons()).extracting(PersonRecord::ids)
        .containsExactly(List.of("author:openalex:A1", "author:openalex:A2"));
    assertThat(reading.skipped()).hasSize(1);
    assertThat(reading.refused()).singleElement().asString().contains("such as 2024-05-31,W1,W2");
  }

  @Test
  @EnabledIf("org.papergraph.loader.source.json.Reading#hasSamples")
  void aRealPageOfTheApi() {
    Reading reading = Reading.ofSample("openalex/api_page_search_200works.json.gz");
    assertThat(reading.papers()).hasSize(200);
    assertThat(reading.notes()).isEmpty();
    PaperRecord paper = reading.paper("W2337971752");
    assertThat(paper.title())
        .isEqualTo("Cost-Effective Conservation: A Review of What Works to Preserve Biodiversity");
    assertThat(Reading.names(paper)).containsExactly("Paul J. Ferraro", "R. David Simpson");
    assertThat(paper.authors().getLast().orcid()).isEqualTo("0000-0002-8206-9743");
    assertThat(paper.venue())
        .isEqualTo(new VenueMention("VTechWorks (Virginia Tech)", null, "REPOSITORY", null));
    assertThat(paper.year()).isEqualTo(2001);
    assertThat(paper.references()).hasSize(2);
    assertThat(paper.topics()).hasSize(21);
    assertThat(reading.paper("W2762663094").venue())
        .isEqualTo(new VenueMention("IUCN eBooks", null, "OTHER", null));
    assertThat(reading.paper("W1698421338").ids()).isEqualTo(Map.of("mag", "1698421338"));
  }
}
