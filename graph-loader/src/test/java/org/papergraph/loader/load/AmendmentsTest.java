package org.papergraph.loader.load;

import java.nio.file.Path;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.papergraph.localneo4j.Neo4jUnderTest;

import static org.assertj.core.api.Assertions.assertThat;
import static org.papergraph.loader.load.SmallLoads.rows;

/** What is said of papers that are described elsewhere, before and after they come. */
class AmendmentsTest {

  private static final String W1 = "{'source':'openalex','sourceId':'W1','title':'Deep Sets','doi':'10.1000/1'}";
  private static final String W2 = "{'source':'openalex','sourceId':'W2','title':'Sets, Deep','doi':'10.1000/2'}";
  private static final String TITLES = "MATCH (p:Paper) RETURN p.id, p.title ORDER BY p.id";

  @TempDir
  private Path directory;

  private SmallLoads graph = new SmallLoads(Path.of(""));

  @BeforeAll
  static void emptySchema() {
    Neo4jUnderTest.empty();
  }

  @BeforeEach
  void emptyGraph() {
    Neo4jUnderTest.emptyOfData();
    graph = new SmallLoads(directory);
  }

  @Test
  void anIdElsewhereMakesOnePaper() {
    graph.load("{'source':'dblp','sourceId':'conf/nips/Z17','title':'Deep Sets.'}");
    graph.load(
        "{'source':'s2','sourceId':'7','title':'Deep sets, extended','ids':{'dblp':'conf/nips/Z17'}}",
        "{'source':'openalex','sourceId':'W1','title':'Other words','ids':{'s2':'7'}}");
    assertThat(rows("MATCH (p:Paper) RETURN p.sources"))
        .containsExactly(List.of(List.of("dblp", "openalex", "s2")));
    assertThat(
        rows("MATCH (i:Identifier)-[:IDENTIFIES]->(:Paper) WHERE NOT i.id STARTS WITH 'paper:title'"
            + " RETURN i.id ORDER BY i.id"))
        .containsExactly(List.of("paper:dblp:conf/nips/Z17"), List.of("paper:openalex:W1"),
            List.of("paper:s2:7"));
  }

  @Test
  void anAbstractFindsItsPaperWhicheverComesFirst() {
    String said = "{'amendment':{'source':'s2','part':'abstract','paper':'paper:s2:7','abstractText':'We pool.'}}";
    String paper = "{'source':'acl-anthology','sourceId':'P1','title':'Deep Sets','ids':{'s2':'7'}}";
    String query = "MATCH (p:Paper) RETURN p.abstract, p.sources";
    List<Object> expected = List.of("We pool.", List.of("acl-anthology", "s2"));
    graph.load(said);
    assertThat(rows(query)).isEmpty();
    graph.load(paper);
    assertThat(rows(query)).containsExactly(expected);
    Neo4jUnderTest.emptyOfData();
    graph.load(paper);
    graph.load(said);
    assertThat(rows(query)).containsExactly(expected);
  }

  @Test
  void citationsAreDrawnUnderEveryIdOfBothPapers() {
    graph.load("{'source':'s2','sourceId':'1','title':'Citing'}",
        "{'source':'arxiv','sourceId':'x','title':'First','arxivId':'1703.06114','ids':{'s2':'2'}}",
        "{'source':'dblp','sourceId':'k/2','title':'Second'}");
    graph.load(citation("s2", "paper:s2:1", "paper:s2:2"),
        citation("s2", "paper:s2:1", "paper:dblp:k/2"),
        citation("s2", "paper:s2:1", "paper:openalex:W3"),
        citation("s2", "paper:s2:1", "paper:s2:1"));
    String query = "MATCH (p)-[c:CITES]->(q) RETURN p.title, q.title, c.source, c.load ORDER BY q.title";
    assertThat(rows(query)).containsExactly(List.of("Citing", "First", "s2", 2L),
        List.of("Citing", "Second", "s2", 2L));
    graph.load("{'source':'openalex','sourceId':'W3','title':'Third'}");
    assertThat(rows(query)).hasSize(3).contains(List.of("Citing", "Third", "s2", 2L));
  }

  @Test
  void manyCitationsOfOnePaperComeInAnyPieces() {
    graph.load("{'source':'s2','sourceId':'1','title':'Citing'}");
    String[] lines = IntStream.range(0, 1_500)
        .mapToObj(i -> citation("s2", "paper:s2:1", "paper:s2:c" + i)).toArray(String[]::new);
    LoadReport report = graph.load(lines);
    assertThat(report.counts().all().added()).isEqualTo(1_500);
    assertThat(rows("MATCH (:Paper)-[r:REFERS_TO]->() RETURN count(r)"))
        .containsExactly(List.of(1_500L));
    assertThat(graph.load(lines).counts().all().unchanged()).isEqualTo(1_500);
  }

  @Test
  void mergedIdsAreOnePaperThatTheSurvivorDescribes() {
    String merge = "{'amendment':{'source':'openalex','part':'merged','paper':'paper:openalex:W1',"
        + "'mergedInto':'paper:openalex:W2'}}";
    graph.load(W1, merge);
    assertThat(rows(TITLES)).containsExactly(List.of("paper:doi:10.1000/1", "Deep Sets"));
    assertThat(rows("MATCH (:Identifier {id: 'paper:openalex:W2'})-[:IDENTIFIES]->(p) RETURN p.id"))
        .containsExactly(List.of("paper:doi:10.1000/1"));
    graph.load(W2);
    assertThat(rows(TITLES)).containsExactly(List.of("paper:doi:10.1000/2", "Sets, Deep"));
    assertThat(
        rows("MATCH (:Identifier {id: 'paper:doi:10.1000/1'})-[:IDENTIFIES]->(p) RETURN p.id"))
        .containsExactly(List.of("paper:doi:10.1000/2"));
  }

  @Test
  void aWithdrawnRecordDoesNotCount() {
    String deletion = "{'amendment':{'source':'openalex','part':'deleted','paper':'paper:openalex:W1',"
        + "'updated':'2024-02-01','deleted':true}}";
    graph.load(W1,
        "{'source':'crossref','sourceId':'10.1000/1','title':'Deep sets','doi':'10.1000/1'}", W2);
    graph.load(deletion, deletion.replace("W1", "W2"));
    assertThat(rows("MATCH (p:Paper) RETURN p.title, p.sources"))
        .containsExactly(List.of("Deep sets", List.of("crossref")));
    graph.load(W2.replace("}", ",'updated':'2024-03-01'}"));
    assertThat(rows(TITLES)).containsExactly(List.of("paper:doi:10.1000/1", "Deep sets"),
        List.of("paper:doi:10.1000/2", "Sets, Deep"));
  }

  @Test
  void theVersionsOfAPaperAreKept() {
    graph.load(
        "{'source':'arxiv','sourceId':'a','title':'Deep Sets','authors':['Ada Lovelace'],'year':2017,"
            + "'arxivId':'1703.06114'}",
        "{'source':'dblp','sourceId':'b','title':'Deep Sets','authors':['Ada Lovelace'],'year':2017,"
            + "'venue':'NIPS','type':'conference paper'}",
        "{'source':'openalex','sourceId':'W1','title':'Deep Sets','authors':['Ada Lovelace'],'year':2017,"
            + "'venue':'Neural Information Processing Systems','doi':'10.1000/1'}",
        "{'source':'crossref','sourceId':'c','title':'Deep Sets','authors':['Ada Lovelace'],'year':2019,"
            + "'venue':'Journal of Machine Learning Research','doi':'10.1000/2','retracted':true}");
    assertThat(rows("MATCH (p:Paper) UNWIND p.versions AS version RETURN version, p.retracted"))
        .containsExactly(
            List.of(
                "{\"venue\":\"JMLR\",\"year\":2019,\"doi\":\"10.1000/2\",\"source\":\"crossref\"}",
                true),
            List.of(
                "{\"type\":\"conference paper\",\"venue\":\"NeurIPS\",\"year\":2017,\"doi\":\"10.1000/1\","
                    + "\"source\":\"dblp\"}",
                true),
            List.of("{\"year\":2017,\"arxivId\":\"1703.06114\",\"source\":\"arxiv\"}", true));
  }

  @Test
  void onePersonsIdsMakeOneAuthorWhicheverComesFirst() {
    String person = "{'person':{'source':'dblp','sourceId':'p1','ids':['author:dblp:l/Ada','author:orcid:0000-0002-1825-0097']}}";
    String[] papers = {
        "{'source':'dblp','title':'One','authors':[{'name':'Ada Lovelace','ids':{'dblp':'l/Ada'}}]}",
        "{'source':'crossref','title':'Two','authors':[{'name':'A. Lovelace','orcid':'0000-0002-1825-0097'}]}"};
    String query = "MATCH (a:Author) RETURN a.id, a.paperCount, a.sources";
    List<Object> expected = List.of("author:orcid:0000-0002-1825-0097", 2L,
        List.of("crossref", "dblp"));
    graph.load(person);
    assertThat(rows("MATCH (i:Identifier) RETURN i.id")).isEmpty();
    graph.load(papers);
    assertThat(rows(query)).containsExactly(expected);
    Neo4jUnderTest.emptyOfData();
    graph.load(papers);
    assertThat(rows(query)).hasSize(2);
    graph.load(person);
    assertThat(rows(query)).containsExactly(expected);
  }

  @Test
  void aPersonWithTwoOrcidsJoinsNobody() {
    graph.load(
        "{'person':{'source':'dblp','sourceId':'p1','ids':['author:orcid:0000-0002-1825-0097',"
            + "'author:orcid:0000-0001-5109-3700']}}",
        "{'source':'a','title':'One','authors':[{'name':'Ada Lovelace','orcid':'0000-0002-1825-0097'},"
            + "{'name':'Emmy Noether','orcid':'0000-0001-5109-3700'}]}");
    assertThat(rows("MATCH (a:Author) RETURN a.id ORDER BY a.id")).containsExactly(
        List.of("author:orcid:0000-0001-5109-3700"), List.of("author:orcid:0000-0002-1825-0097"));
  }

  private static String citation(String source, String citing, String cited) {
    return "{'amendment':{'source':'%s','part':'cites:%s','paper':'%s','references':['%s']}}"
        .formatted(source, cited, citing, cited);
  }
}
