package org.papergraph.loader.load;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.neo4j.driver.Driver;
import org.neo4j.driver.Session;
import org.neo4j.driver.SessionConfig;
import org.papergraph.loader.graph.DecisionLog;
import org.papergraph.loader.graph.GraphException;
import org.papergraph.loader.graph.LoadLock;
import org.papergraph.loader.graph.LoadLog;
import org.papergraph.loader.identity.AuthorDecision;
import org.papergraph.localneo4j.Neo4jUnderTest;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

/** Decisions on a graph of three papers: Wei Wang wrote P and Q with Ada, W. Wang wrote R with Emmy. */
class AuthorCurationTest {

  private static final Driver DRIVER = Neo4jUnderTest.driver();
  private static final SessionConfig DATABASE = SessionConfig.defaultConfig();
  private static final String WEI = "author:name:wei wang";
  private static final String W = "author:name:w. wang";
  private static final String P = "paper:doi:10.1000/p";
  private static final String Q = "paper:doi:10.1000/q";
  private static final String R = "paper:doi:10.1000/r";
  private static final String PAPERS = """
                                       {'source':'a','title':'P','doi':'10.1000/p','year':2001,'citationCount':3,'authors':['Wei Wang','Ada Lovelace']}
                                       {'source':'a','title':'Q','doi':'10.1000/q','year':2002,'citationCount':4,'authors':['Ada Lovelace','Wei Wang']}
                                       {'source':'a','title':'R','doi':'10.1000/r','year':2009,'authors':['W. Wang','Emmy Noether']}
                                       """;

  @TempDir
  private Path directory;

  private final AuthorCuration curation = new AuthorCuration(DRIVER, DATABASE);

  @BeforeAll
  static void emptySchema() {
    Neo4jUnderTest.empty();
  }

  @BeforeEach
  void threePapers() throws IOException {
    Neo4jUnderTest.emptyOfData();
    load(PAPERS);
  }

  @Test
  void whoIsMergedHasOneNodeThatAnswersToBothIds() {
    assertThat(curation.merge(List.of(WEI, W), "one home page"))
        .isEqualTo(new AuthorCuration.Outcome(1, W));
    assertThat(rows("MATCH (a:Author) WHERE a.id CONTAINS 'wang' RETURN a.id, a.name, a.nameKey,"
        + " a.spellings, a.paperCount, a.citationCount, a.firstYear, a.lastYear"))
        .containsExactly(List.of(W, "Wei Wang", "wei wang", List.of("W. Wang", "Wei Wang"), 3L, 7L,
            2001L, 2009L));
    assertThat(rows("MATCH (i:Identifier)-[:IDENTIFIES]->(:Author {id: '" + W
        + "'}) RETURN i.id ORDER BY i.id")).containsExactly(List.of(W), List.of(WEI));
    assertThat(rows("MATCH (:Author {id: '" + W + "'})-[c:CO_AUTHORED]-(b)"
        + " RETURN b.name, c.papers ORDER BY b.name"))
        .containsExactly(List.of("Ada Lovelace", 2L), List.of("Emmy Noether", 1L));
  }

  @Test
  void whatIsSplitOffIsAnotherAuthorAndLaterPapersAreNot() throws IOException {
    String part = curation.split(WEI, List.of(Q), null).author();
    assertThat(part).matches("author:split:name:wei wang~[0-9a-f]{8}");
    load("{'source':'a','title':'S','year':2003,'authors':['Wei Wang']}");
    assertThat(rows("MATCH (a:Author) WHERE a.nameKey = 'wei wang' RETURN a.id, a.identity,"
        + " a.paperCount, a.firstYear, a.lastYear ORDER BY a.id"))
        .containsExactly(List.of(WEI, "NAME_ONLY", 2L, 2001L, 2003L),
            List.of(part, "NAME_ONLY", 1L, 2002L, 2002L));
  }

  @Test
  void whatIsTakenBackHasNeverBeen() {
    List<String> before = Dumps.lines();
    String part = curation.split(WEI, List.of(Q), null).author();
    curation.merge(List.of(W, part), null);
    List<String> both = Dumps.lines();
    curation.undo(1);
    assertThat(Dumps.difference(Dumps.lines(), before)).isEmpty();
    curation.undo(2);
    assertThat(Dumps.difference(Dumps.lines(), before)).isEmpty();
    assertThat(curation.decisions()).hasSize(2).allMatch(stored -> stored.undoneAt() != null);
    assertThat(curation.split(WEI, List.of(Q), null).author()).isEqualTo(part);
    curation.merge(List.of(W, part), null);
    assertThat(Dumps.difference(Dumps.lines(), both)).isEmpty();
  }

  @Test
  void aDecisionOutranksOrcidIds() throws IOException {
    String one = "author:orcid:0000-0001-5109-3700";
    String other = "author:orcid:0000-0002-1825-0097";
    load("""
         {'source':'a','title':'S','authors':[{'name':'Wei Wang','orcid':'0000-0001-5109-3700'}]}
         {'source':'a','title':'T','authors':[{'name':'Wei Wang','orcid':'0000-0002-1825-0097'}]}
         """);
    assertThat(rows("MATCH (a:Author {nameKey: 'wei wang'}) RETURN a.id ORDER BY a.id"))
        .containsExactly(List.of(WEI), List.of(one), List.of(other));
    assertThat(curation.merge(List.of(one, other), null).author()).isEqualTo(one);
    assertThat(rows("MATCH (a:Author {nameKey: 'wei wang'}) RETURN a.id ORDER BY a.id"))
        .containsExactly(List.of(WEI), List.of(one));
  }

  @Test
  void everyDecisionIsANewVersionOfTheGraph() {
    curation.merge(List.of(WEI, W), null);
    curation.undo(1);
    assertThat(rows("MATCH (l:Load) RETURN l.number, l.status, l.kind ORDER BY l.number"))
        .containsExactly(List.of(1L, "FINISHED", "NULL"), List.of(2L, "FINISHED", "DECISION"),
            List.of(3L, "FINISHED", "DECISION"));
  }

  @Test
  void whatCannotBeDecidedIsSaidAndChangesNothing() {
    List<String> before = Dumps.lines();
    refused(() -> curation.merge(List.of(WEI, "Wei Wang"), null), "no author has the id Wei Wang",
        WEI + " (papers: 2)");
    refused(() -> curation.merge(List.of(WEI, WEI), null), "two authors or more");
    refused(() -> curation.split(WEI, List.of(R), null), "did not write " + R, P);
    refused(() -> curation.split(WEI, List.of("paper:doi:10.1000/x"), null), "no paper has the id");
    refused(() -> curation.split(WEI, List.of(P, Q), null), "all papers of " + WEI);
    refused(() -> curation.undo(1), "no decision 1");
    assertThat(rows("MATCH (l:Load) RETURN count(l)")).containsExactly(List.of(1L));
    assertThat(Dumps.difference(Dumps.lines(), before)).isEmpty();
    curation.merge(List.of(WEI, W), null);
    refused(() -> curation.merge(List.of(WEI, W), null), "one author already, " + W);
    curation.undo(1);
    refused(() -> curation.undo(1), "taken back already");
  }

  @Test
  void noDecisionIsTakenDuringALoad() {
    try (LoadLock lock = LoadLock.acquire(DRIVER, DATABASE)) {
      assertThatThrownBy(() -> curation.merge(List.of(WEI, W), null))
          .isInstanceOf(GraphException.class).hasMessageContaining("Another load");
      assertThat(lock).isNotNull();
    }
  }

  /** As a crash between the decision and what follows from it leaves the graph. */
  @Test
  void theNextCommandFinishesWhatADeadOneHasBegun() {
    curation.merge(List.of(WEI, W), null);
    List<String> expected = Dumps.lines();
    curation.undo(1);
    try (LoadLock lock = LoadLock.acquire(DRIVER, DATABASE);
        Session session = DRIVER.session(DATABASE)) {
      LoadLog.Begun load = new LoadLog(DRIVER, DATABASE).begin(lock, List.of());
      session.executeWriteWithoutResult(tx -> DecisionLog.record(tx, load,
          new AuthorDecision.Merge(2, List.of(WEI, W)), null));
    }
    assertThat(rows("MATCH (n:Stale) RETURN n.id")).isNotEmpty();
    refused(() -> curation.merge(List.of(WEI, W), null), "one author already");
    assertThat(Dumps.difference(Dumps.lines(), expected)).isEmpty();
  }

  /**
   * The split names the paper by its title, as the record without a DOI has it. It holds when the DOI is known, and when
   * a second paper has that title.
   */
  @Test
  void aPaperThatHasAnotherIdByNowStaysSplitOff() throws IOException {
    String bare = "{'source':'a','sourceId':'0','title':'Score Matching'}\n";
    String known = "{'source':'a','sourceId':'1','updated':'2024-01-01','title':'Score Matching','doi':'10.1000/1',"
        + "'authors':['Wei Wang']}\n";
    String other = "{'source':'c','title':'Score Matching','doi':'10.1000/2'}\n";
    String unknown = "{'source':'a','sourceId':'1','title':'Score Matching','authors':['Wei Wang']}\n";
    load(bare + unknown);
    String paper = rows("MATCH (p:Paper {title: 'Score Matching'}) RETURN p.id").getFirst()
        .getFirst()
        .toString();
    String part = curation.split(WEI, List.of(paper), null).author();
    load(known);
    assertThat(authorsOf("paper:doi:10.1000/1")).containsExactly(List.of(part));
    load(other);
    assertThat(authorsOf("paper:doi:10.1000/1")).containsExactly(List.of(part));
    List<String> actual = Dumps.lines();
    Neo4jUnderTest.emptyOfData();
    DRIVER.executableQuery("CREATE (:Decision {number: 1, kind: 'SPLIT', authors: [$author],"
        + " papers: [$paper], part: $part, decidedAt: datetime()})")
        .withParameters(Map.of("author", WEI, "paper", paper, "part", part)).execute();
    load(PAPERS + bare + unknown + known + other);
    assertThat(Dumps.difference(actual, Dumps.lines())).isEmpty();
  }

  private static List<List<Object>> authorsOf(String paper) {
    return rows("MATCH (a:Author)-[:AUTHORED]->(:Paper {id: '" + paper + "'}) RETURN a.id");
  }

  private static void refused(Runnable command, String... words) {
    assertThatThrownBy(command::run).isInstanceOf(DecisionException.class)
        .hasMessageContainingAll(words);
  }

  private static List<List<Object>> rows(String query) {
    return DRIVER.executableQuery(query).execute().records().stream()
        .map(row -> row.values().stream()
            .map(value -> value.isNull() ? "NULL" : value.asObject()).toList())
        .toList();
  }

  private void load(String lines) throws IOException {
    Path file = Files.writeString(directory.resolve("records.jsonl"), lines.replace('\'', '"'));
    assertThat(Loader.load(DRIVER, List.of(file)).counts().rejected()).isZero();
  }
}
