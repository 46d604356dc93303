package org.papergraph.loader.load;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.neo4j.driver.Driver;
import org.neo4j.driver.Record;
import org.neo4j.driver.SessionConfig;
import org.papergraph.loader.graph.GraphException;
import org.papergraph.loader.graph.LoadLock;
import org.papergraph.localneo4j.Neo4jUnderTest;

import static java.util.stream.Collectors.joining;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

/** What records become in the graph, by examples small enough to draw. */
class LoaderTest {

  private static final Driver DRIVER = Neo4jUnderTest.driver();

  @TempDir
  private Path directory;

  @BeforeAll
  static void emptySchema() {
    Neo4jUnderTest.empty();
  }

  @BeforeEach
  void emptyGraph() {
    Neo4jUnderTest.emptyOfData();
  }

  @Test
  void aPaperWithAllThatHangsOnIt() throws IOException {
    load(
        "{'source':'openalex','sourceId':'W1','title':'Deep Sets','year':2017,'doi':'10.1000/1','citationCount':7,"
            + "'authors':[{'name':'Ada Lovelace','orcid':'0000-0002-1825-0097','affiliation':'London'},'Emmy Noether'],"
            + "'venue':{'name':'NIPS 2017','track':'oral'},'keywords':['representation learning']}");
    assertThat(one("MATCH (p:Paper) RETURN p {.*} AS p").get("p").asMap())
        .containsEntry("id", "paper:doi:10.1000/1")
        .containsEntry("title", "Deep Sets")
        .containsEntry("titleKey", "deepsets")
        .containsEntry("year", 2017L)
        .containsEntry("citationCount", 7L)
        .containsEntry("authorCount", 2L)
        .containsEntry("sources", List.of("openalex"));
    assertThat(rows(
        "MATCH (a:Author)-[r:AUTHORED]->(:Paper) RETURN a.id, a.identity, a.orcid, a.paperCount, r.position,"
            + " r.rawName, r.affiliation, r.source ORDER BY r.position"))
        .containsExactly(
            List.of("author:orcid:0000-0002-1825-0097", "ORCID", "0000-0002-1825-0097", 1L, 1L,
                "Ada Lovelace", "London",
                "openalex"),
            List.of("author:name:emmy noether", "NAME_ONLY", "NULL", 1L, 2L, "Emmy Noether", "NULL",
                "openalex"));
    assertThat(rows(
        "MATCH (:Paper)-[r:PUBLISHED_IN]->(v:Venue) RETURN v.id, v.acronym, v.kind, v.paperCount, r.year, r.track"))
        .containsExactly(List.of("venue:neurips", "NeurIPS", "CONFERENCE", 1L, 2017L, "oral"));
    assertThat(rows(
        "MATCH (:Paper)-[r:HAS_TOPIC]->(t:Topic) RETURN t.label, r.method, t.kind, t.paperCount"))
        .containsExactly(List.of("representation learning", "KEYWORD", "KEYWORD", 1L));
    assertThat(rows(
        "MATCH (:Author)-[c:CO_AUTHORED]-(a:Author {id: 'author:name:emmy noether'}) RETURN c.papers, c.weight,"
            + " c.firstYear, c.lastYear"))
        .containsExactly(List.of(1L, 1.0, 2017L, 2017L));
    assertThat(rows("MATCH (i:Identifier)-[:IDENTIFIES]->(:Paper) RETURN i.id ORDER BY i.id"))
        .hasSize(3)
        .contains(List.of("paper:doi:10.1000/1"), List.of("paper:openalex:W1"));
    assertThat(rows("MATCH (n:Stale) RETURN n.id")).isEmpty();
  }

  @Test
  void recordsThatCallForItAreJoinedLater() throws IOException {
    load("{'source':'a','title':'Deep Sets','authors':['Ada Lovelace','Emmy Noether']}");
    LoadReport report = load(
        "{'source':'b','title':'Deep sets','authors':['Ada Lovelace'],'arxivId':'1703.06114'}");
    assertThat(report.counts().all().added()).isEqualTo(1);
    assertThat(report.counts().merged()).isEqualTo(1);
    assertThat(rows("MATCH (p:Paper) RETURN p.id, p.sources")).containsExactly(
        List.of("paper:arxiv:1703.06114", List.of("a", "b")));
    assertThat(rows("MATCH (:Author)-[:CO_AUTHORED]->(:Author) RETURN 1")).hasSize(1);
  }

  @Test
  void aRecordWithoutAuthorsStandsAloneAgainWhenASecondPaperHasItsTitle() throws IOException {
    load("{'source':'a','title':'Deep Sets','authors':['Ada Lovelace']}",
        "{'source':'b','title':'Deep Sets','year':2017}");
    assertThat(rows("MATCH (p:Paper) RETURN p.year")).containsExactly(List.of(2017L));
    load("{'source':'c','title':'Deep Sets','authors':['Emmy Noether']}");
    assertThat(rows("MATCH (p:Paper) RETURN p.authorCount, p.year ORDER BY p.authorCount, p.year"))
        .containsExactly(
            List.of(1L, "NULL"), List.of(1L, "NULL"), List.of("NULL", 2017L));
  }

  @Test
  void aNewerRecordReplacesTheOlder() throws IOException {
    load(
        "{'source':'a','sourceId':'1','title':'Deep Stes','authors':['Ada Lovelace'],'updated':'2020-01-01'}");
    LoadReport report = load(
        "{'source':'a','sourceId':'1','title':'Deep Sets','authors':['Emmy Noether'],'updated':'2021-01-01'}");
    assertThat(report.counts().all().updated()).isEqualTo(1);
    assertThat(rows("MATCH (p:Paper)<-[:AUTHORED]-(a:Author) RETURN p.title, a.name"))
        .containsExactly(
            List.of("Deep Sets", "Emmy Noether"));
    assertThat(rows("MATCH (a:Author) RETURN a.name")).hasSize(1);
    assertThat(load(
        "{'source':'a','sourceId':'1','title':'Deep Stes','authors':['Ada Lovelace'],'updated':'2020-01-01'}")
        .counts().all().outranked()).isEqualTo(1);
    assertThat(rows("MATCH (p:Paper) RETURN p.title")).containsExactly(List.of("Deep Sets"));
  }

  @Test
  void aCitationIsDrawnWhenTheCitedPaperComes() throws IOException {
    load(
        "{'source':'a','title':'Later','doi':'10.1000/2','references':['10.1000/1','openalex:W9']}");
    assertThat(rows("MATCH ()-[c:CITES]->() RETURN c")).isEmpty();
    load("{'source':'openalex','sourceId':'W9','title':'Third'}",
        "{'source':'b','title':'Earlier','doi':'10.1000/1'}");
    assertThat(rows("MATCH (a)-[c:CITES]->(b) RETURN a.title, b.title, c.source ORDER BY b.title"))
        .containsExactly(
            List.of("Later", "Earlier", "a"), List.of("Later", "Third", "a"));
  }

  @Test
  void anOrcidBringsTheRowsOfOneAuthorTogether() throws IOException {
    load(
        "{'source':'a','title':'One','authors':[{'name':'Ada Lovelace','ids':{'openalex':'A1'}},'Emmy Noether']}",
        "{'source':'a','title':'Two','authors':[{'name':'A. Lovelace','ids':{'dblp':'l/A'}},'Emmy Noether']}",
        "{'source':'a','title':'Three','authors':['Ada Lovelace']}");
    assertThat(rows("MATCH (a:Author) RETURN a.id")).hasSize(4);
    load(
        "{'source':'a','title':'Four','authors':[{'name':'Ada Lovelace','orcid':'0000-0002-1825-0097',"
            + "'ids':{'openalex':'A1','dblp':'l/A'}}]}");
    assertThat(rows("MATCH (a:Author) RETURN a.id, a.paperCount, a.spellings ORDER BY a.id"))
        .containsExactly(
            List.of("author:name:ada lovelace", 1L, List.of("Ada Lovelace")),
            List.of("author:name:emmy noether", 2L, List.of("Emmy Noether")),
            List.of("author:orcid:0000-0002-1825-0097", 3L,
                List.of("A. Lovelace", "Ada Lovelace")));
    assertThat(rows("MATCH (:Author)-[c:CO_AUTHORED]->(:Author) RETURN c.papers, c.weight"))
        .containsExactly(
            List.of(2L, 2.0));
    assertThat(rows(
        "MATCH (i:Identifier)-[:IDENTIFIES]->(a:Author {identity: 'ORCID'}) RETURN i.id ORDER BY i.id"))
        .containsExactly(List.of("author:dblp:l/A"), List.of("author:openalex:A1"),
            List.of("author:orcid:0000-0002-1825-0097"));
  }

  @Test
  void theWeightOfAPairIsNewmans() throws IOException {
    load("{'source':'a','title':'One','year':2020,'authors':['A B','C D']}",
        "{'source':'a','title':'Two','year':2022,'authors':['C D','A B','E F']}",
        "{'source':'a','title':'Three','authors':['A B','C D'],'authorCount':5}");
    assertThat(rows(
        "MATCH (:Author {name: 'A B'})-[c:CO_AUTHORED]-(:Author {name: 'C D'}) RETURN c.papers, c.weight,"
            + " c.firstYear, c.lastYear"))
        .containsExactly(List.of(3L, 1.75, 2020L, 2022L));
  }

  @Test
  void theSameNameTwiceOnOnePaperIsNoPair() throws IOException {
    load("{'source':'a','title':'One','authors':['Wei Wang','Wei Wang']}");
    assertThat(rows(
        "MATCH (a:Author)-[r:AUTHORED]->() RETURN a.paperCount, r.position ORDER BY r.position"))
        .containsExactly(List.of(1L, 1L), List.of(1L, 2L));
    assertThat(rows("MATCH ()-[c:CO_AUTHORED]->() RETURN c")).isEmpty();
  }

  @Test
  void everyLoadHasItsNumberAndItsCounts() throws IOException {
    assertThat(load("{'title':'One'}").load()).isEqualTo(1);
    LoadReport second = load("{'title':'One'}", "{'title':'Two'}", "{}");
    assertThat(second.load()).isEqualTo(2);
    assertThat(second.counts().kinds())
        .containsEntry(Kind.RECORDS, new Fates(2, 1, 0, 1, 0)).hasSize(Kind.values().length);
    assertThat(second.counts().rejected()).isEqualTo(1);
    assertThat(second.graph()).containsEntry("Paper", 2L);
    assertThat(second.firstRefused()).singleElement()
        .satisfies(refused -> assertThat(refused.reason()).startsWith("title: missing"));
    assertThat(rows("MATCH (l:Load) RETURN l.number, l.status ORDER BY l.number")).containsExactly(
        List.of(1L, "FINISHED"), List.of(2L, "FINISHED"));
  }

  @Test
  void rejectsAreWrittenWithTheirPlaceAndText() throws IOException {
    Path rejects = directory.resolve("rejects.jsonl");
    Path file = Files.writeString(directory.resolve("bad.jsonl"),
        "{\"title\":\"One\"}\n{\"year\":1}\n");
    new Loader(DRIVER, LoadOptions.defaults().withRejects(rejects), LoadProgress.SILENT)
        .load(List.of(file));
    assertThat(Files.readString(rejects)).isEqualTo("{\"file\":\"" + file
        + "\",\"line\":2,\"offset\":16,"
        + "\"reason\":\"title: missing or blank; every paper needs one\",\"raw\":\"{\\\"year\\\":1}\"}\n");
  }

  /** Into an empty graph and into one that holds something: two ways of writing. */
  @Test
  void theLongestTextsFitIntoTheGraph() throws IOException {
    String widest = "\uFDFA".repeat(500);
    String record = "{'source':'a','sourceId':'" + widest + "','title':'" + widest.repeat(4)
        + "','doi':'10.1000/" + "文".repeat(490) + "','authors':['" + widest + "',{'name':'"
        + "文".repeat(500) + "','ids':{'s2':'" + "文".repeat(500) + "'}}],'venue':'" + widest
        + "','keywords':['" + widest.substring(0, 200) + "'],'references':['b:" + "文".repeat(498)
        + "']}";
    assertThat(load(record).counts().all().added()).isEqualTo(1);
    assertThat(load(record.replace("{'source':'a'", "{'source':'b'").replace("文", "字"))
        .counts().rejected()).isZero();
    assertThat(rows("MATCH (p:Paper) RETURN p.authorCount, p.sources"))
        .containsExactly(List.of(2L, List.of("a", "b")));
  }

  @Test
  void textsWithOtherLettersAreFoldedForSearch() throws IOException {
    String record = "{'title':'Über Sätze','abstract':'Plain.','authors':['Kurt Gödel','Jan Łukasiewicz'],"
        + "'venue':'Zürich Logic'}";
    List<List<Object>> folded = List.of(List.of(List.of("Jan Lukasiewicz")),
        List.of(List.of("Kurt Godel")), List.of(List.of("Uber Satze")),
        List.of(List.of("Zurich Logic")));
    String query = "MATCH (n) WHERE n.folded IS NOT NULL RETURN n.folded ORDER BY n.folded[0]";
    load(record);
    assertThat(rows(query)).isEqualTo(folded);
    Neo4jUnderTest.emptyOfData();
    load("{'title':'Other'}");
    load(record);
    assertThat(rows(query)).isEqualTo(folded);
  }

  @Test
  void aLongBylineMakesNoPairs() throws IOException {
    String paper = "{'title':'%s','authors':['Ada Lovelace',%s]}";
    String[] records = {
        paper.formatted("Large",
            IntStream.range(0, 500).mapToObj(i -> "'N" + i + " Author'").collect(joining(","))),
        paper.formatted("Small", "'N1 Author'")};
    load(records);
    assertThat(rows("MATCH ()-[c:CO_AUTHORED]->() RETURN c.papers, c.weight"))
        .containsExactly(List.of(1L, 1.0));
    assertThat(rows("MATCH (a:Author) RETURN count(a)")).containsExactly(List.of(501L));
    Neo4jUnderTest.emptyOfData();
    load("{'title':'Other','authors':['Emmy Noether']}");
    load(records[0]);
    assertThat(rows("MATCH ()-[c:CO_AUTHORED]->() RETURN c")).isEmpty();
    load(records[1]);
    assertThat(rows("MATCH ()-[c:CO_AUTHORED]->() RETURN c.papers, c.weight"))
        .containsExactly(List.of(1L, 1.0));
  }

  @Test
  void aRecordInTheGraphMeansWhatItMeantWhenItCame() throws IOException {
    load("{'source':'a','title':'A &amp;amp;amp; B','authors':['Ada Lovelace']}");
    load("{'source':'b','title':'A &amp;amp;amp; B','authors':['Ada Lovelace'],'year':2017}");
    assertThat(rows("MATCH (p:Paper) RETURN p.title, p.year, p.sources"))
        .containsExactly(List.of("A &amp; B", 2017L, List.of("a", "b")));
  }

  @Test
  void aSecondLoadAtTheSameTimeIsRefused() throws IOException {
    load("{'title':'One'}");
    try (LoadLock lock = LoadLock.acquire(DRIVER, SessionConfig.defaultConfig())) {
      assertThat(lock).isNotNull();
      assertThatThrownBy(() -> load("{'title':'Two'}")).isInstanceOf(GraphException.class)
          .hasMessageContaining("Another load is writing to this graph");
    }
    assertThat(load("{'title':'Two'}").counts().all().added()).isEqualTo(1);
  }

  @Test
  void aMigrationThatWasAppliedInAnotherFormIsAnError() throws IOException {
    load("{'title':'One'}");
    DRIVER.executableQuery("MATCH (m:Migration {version: '002'}) SET m.checksum = 'other'")
        .execute();
    assertThatThrownBy(() -> load("{'title':'Two'}")).isInstanceOf(GraphException.class)
        .hasMessageContaining("V002")
        .hasMessageContaining("checksum other");
  }

  private LoadReport load(String... records) throws IOException {
    Path file = directory.resolve("records.jsonl");
    Files.write(file, Stream.of(records).map(line -> line.replace('\'', '"')).toList());
    return Loader.load(DRIVER, List.of(file));
  }

  private static Record one(String query) {
    return DRIVER.executableQuery(query).execute().records().getFirst();
  }

  /** Every row as a list, absent values as "NULL". */
  private static List<List<Object>> rows(String query) {
    return DRIVER.executableQuery(query)
        .withParameters(Map.of())
        .execute()
        .records()
        .stream()
        .map(row -> row.values().stream().map(value -> value.isNull() ? "NULL" : value.asObject())
            .toList())
        .toList();
  }
}
