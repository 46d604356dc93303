package org.papergraph.loader.identity;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.papergraph.loader.record.RecordJson;

import static org.assertj.core.api.Assertions.assertThat;

class PaperResolutionTest {

  private final PaperResolution resolution = new PaperResolution(Venues.standard());

  @Test
  void aSharedDoiMakesOnePaper() {
    assertThat(papers("{'source':'a','title':'Deep Sets','doi':'10.1000/1'}",
        "{'source':'b','title':'Deep sets (extended)','doi':'https://doi.org/10.1000/1'}"))
        .containsOnlyKeys("paper:doi:10.1000/1");
  }

  @Test
  void titleAndFirstAuthorMakeOnePaper() {
    Map<String, ResolvedPaper> papers = papers(
        "{'source':'a','title':'Deep Sets','authors':['Ada Lovelace']}",
        "{'source':'b','title':'Deep sets.','authors':['A. Lovelace','Emmy Noether'],'arxivId':'1703.06114'}",
        "{'source':'c','title':'Deep Sets','authors':['Emmy Noether']}");
    assertThat(papers).hasSize(2);
    assertThat(papers.get("paper:arxiv:1703.06114").recordKeys()).hasSize(2);
  }

  @Test
  void chainsOfSharedIdsMakeOnePaper() {
    assertThat(papers("{'source':'a','title':'One','doi':'10.1000/1'}",
        "{'source':'b','title':'Two','doi':'10.1000/1','arxivId':'2001.00001'}",
        "{'source':'c','title':'Three','arxivId':'2001.00001'}"))
        .containsOnlyKeys("paper:doi:10.1000/1");
  }

  @Test
  void aRecordWithoutAuthorsJoinsTheOnlyPaperOfThatTitle() {
    assertThat(
        papers("{'source':'a','title':'Deep Sets','authors':['Ada Lovelace'],'doi':'10.1000/1'}",
            "{'source':'b','title':'Deep Sets','authorCount':3}"))
        .containsOnlyKeys("paper:doi:10.1000/1");
  }

  @Test
  void aRecordWithoutAuthorsStandsAloneWhenTwoPapersHaveThatTitle() {
    Map<String, ResolvedPaper> papers = papers(
        "{'source':'a','title':'Deep Sets','authors':['Ada Lovelace']}",
        "{'source':'b','title':'Deep Sets','authorCount':3}",
        "{'source':'c','title':'Deep Sets','authors':['Emmy Noether']}");
    assertThat(papers).hasSize(3);
  }

  @Test
  void recordsWithoutAuthorsAreOnePaperUnlessTheirIdsDiffer() {
    assertThat(papers("{'source':'a','title':'Deep Sets'}",
        "{'source':'b','title':'Deep Sets','year':2017}"))
        .hasSize(1);
    assertThat(papers("{'source':'a','title':'Deep Sets','doi':'10.1000/1'}",
        "{'source':'b','title':'Deep Sets','doi':'10.1000/2'}")).hasSize(2);
  }

  @Test
  void titlesThatManyPapersBearSayNothing() {
    assertThat(papers("{'source':'a','title':'Editorial','authors':['Ada Lovelace'],'year':2001}",
        "{'source':'b','title':'Editorial','authors':['Ada Lovelace'],'year':2002}",
        "{'source':'c','title':'EDITORIAL','year':2001}")).hasSize(3);
  }

  @Test
  void theRicherValueWinsAndBothSourcesStay() {
    ResolvedPaper paper = papers(
        "{'source':'arxiv','title':'DEEP SETS','abstract':'Longer text here.','doi':'10.1000/1','year':2016,'upvotes':3}",
        "{'source':'dblp','title':'Deep Sets','abstract':'Short.','doi':'10.1000/1','year':2017,'venue':'NIPS',"
            + "'citationCount':5,'keywords':['sets']}")
        .get("paper:doi:10.1000/1");
    assertThat(paper.properties()).containsEntry("title", "Deep Sets")
        .containsEntry("abstract", "Longer text here.")
        .containsEntry("year", 2017L)
        .containsEntry("upvotes", 3L)
        .containsEntry("citationCount", 5L)
        .containsEntry("sources", List.of("arxiv", "dblp"))
        .containsEntry("keywords", List.of("sets"))
        .doesNotContainKeys("type", "authorCount", "url");
  }

  @Test
  void aPaperAnswersToEveryIdItsRecordsGive() {
    ResolvedPaper paper = papers(
        "{'source':'openalex','sourceId':'W1','title':'Deep Sets','doi':'10.1000/1'}",
        "{'source':'arxiv','sourceId':'1703.06114','title':'Deep Sets','arxivId':'1703.06114','doi':'10.1000/1'}")
        .get("paper:doi:10.1000/1");
    assertThat(paper.identifiers())
        .contains("paper:doi:10.1000/1", "paper:arxiv:1703.06114", "paper:openalex:W1")
        .filteredOn(id -> id.startsWith("paper:title:"))
        .hasSize(1);
  }

  @Test
  void anIdByTitleThatTwoPapersCouldClaimIsNobodys() {
    Map<String, ResolvedPaper> papers = papers(
        "{'source':'a','title':'Deep Sets','doi':'10.1000/1'}",
        "{'source':'b','title':'Deep Sets','doi':'10.1000/2'}");
    assertThat(papers.values())
        .allSatisfy(paper -> assertThat(paper.identifiers()).containsExactly(paper.id()));
  }

  @Test
  void bylinesShareWhatTheyKnow() {
    ResolvedPaper paper = papers(
        "{'source':'dblp','title':'T1','doi':'10.1000/1','authors':[{'name':'Ada Lovelace','ids':{'dblp':'l/Ada'}},'Emmy Noether']}",
        "{'source':'openalex','title':'T1','doi':'10.1000/1','authors':[{'name':'A. Lovelace','orcid':'0000-0002-1825-0097'},"
            + "{'name':'Emmy Noether','ids':{'openalex':'A2'},'affiliation':'Göttingen'}]}")
        .get("paper:doi:10.1000/1");
    assertThat(paper.byline()).containsExactly(
        new BylineEntry(1, "Ada Lovelace", null, "dblp",
            List.of("author:orcid:0000-0002-1825-0097", "author:dblp:l/Ada"), 1),
        new BylineEntry(2, "Emmy Noether", "Göttingen", "dblp", List.of("author:openalex:A2"), 1));
  }

  @Test
  void aCutBylineLeavesTheNumberOfAuthorsOpen() {
    assertThat(one("{'title':'T','authors':['Ada Lovelace','et al.']}").properties())
        .doesNotContainKey("authorCount");
    assertThat(
        one("{'title':'T','authors':['Ada Lovelace','et al.'],'authorCount':7}").properties())
        .containsEntry("authorCount", 7L);
    assertThat(one("{'title':'T','authors':['Ada Lovelace','Emmy Noether']}").properties())
        .containsEntry("authorCount", 2L);
  }

  @Test
  void theOrderOfRecordsDoesNotMatter() {
    List<SourceRecord> records = records(
        "{'source':'a','title':'Deep Sets','authors':['Ada Lovelace'],'year':2017}",
        "{'source':'b','title':'Deep Sets','year':2016,'abstract':'x'}",
        "{'source':'c','title':'Deep Sets'}",
        "{'source':'d','title':'Sets','doi':'10.1000/1','arxivId':'1703.06114'}",
        "{'source':'e','title':'Deep Sets','arxivId':'1703.06114','authors':['A. Lovelace']}",
        "{'source':'f','title':'Sets','authors':['Emmy Noether'],'keywords':['a']}");
    Map<String, ResolvedPaper> expected = resolution.resolve(records);
    Random random = new Random(1);
    for (int i = 0; i < 50; i++) {
      List<SourceRecord> shuffled = new ArrayList<>(records);
      Collections.shuffle(shuffled, random);
      assertThat(resolution.resolve(shuffled)).isEqualTo(expected);
    }
  }

  private ResolvedPaper one(String json) {
    return papers(json).values().iterator().next();
  }

  private Map<String, ResolvedPaper> papers(String... json) {
    return resolution.resolve(records(json));
  }

  private static List<SourceRecord> records(String... json) {
    return Stream.of(json)
        .map(line -> SourceRecord.of(RecordJson.read(line.replace('\'', '"')).paper()))
        .toList();
  }
}
