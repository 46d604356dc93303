package org.papergraph.loader.load;

import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.papergraph.loader.graph.GraphException;
import org.papergraph.localneo4j.Neo4jUnderTest;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.papergraph.loader.load.SmallLoads.rows;

/** What goes with a load that is taken back, and what stays. */
class RollbackTest {

  private static final String OLD = "{'source':'a','sourceId':'1','title':'Deep Sets','updated':'2020-01-01','year':2017}";
  private static final String NEW = "{'source':'a','sourceId':'1','title':'Deep Sets','updated':'2021-01-01','year':2018}";
  private static final String YEARS = "MATCH (p:Paper) RETURN p.year, p.load ORDER BY p.year";

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
  void whatANewerRecordHadReplacedIsBack() {
    graph.load(OLD);
    graph.load(NEW);
    assertThat(rows(YEARS)).containsExactly(List.of(2018L, 2L));
    RollbackReport report = graph.rollback(2);
    assertThat(rows(YEARS)).containsExactly(List.of(2017L, 1L));
    assertThat(report.restored()).isEqualTo(1);
    assertThat(report.version()).isEqualTo(3);
    assertThat(rows("MATCH (f:FormerRecord) RETURN f")).isEmpty();
  }

  @Test
  void whatWasOutrankedWhenItCameCountsAsSoonAsTheNewerIsGone() {
    graph.load(NEW);
    graph.load(OLD);
    graph.rollback(1);
    assertThat(rows(YEARS)).containsExactly(List.of(2017L, 2L));
  }

  @Test
  void whatAnotherLoadHasBroughtTooStays() {
    graph.load(OLD, "{'title':'One'}");
    graph.load(OLD);
    RollbackReport report = graph.rollback(1);
    assertThat(rows(YEARS)).containsExactly(List.of(2017L, 2L));
    assertThat(List.of(report.removed(), report.restored(), report.kept()))
        .isEqualTo(List.of(1L, 0L, 1L));
    assertThat(report.graph()).containsEntry("Paper", -1L);
    graph.rollback(2);
    assertThat(rows("MATCH (n) WHERE NOT n:Load AND NOT n:Migration RETURN n")).isEmpty();
  }

  @Test
  void aLoadThatDoesNotStandCountsForNothing() {
    graph.load(OLD);
    graph.load(OLD);
    graph.load(OLD);
    graph.rollback(2);
    graph.rollback(1);
    assertThat(rows(YEARS)).containsExactly(List.of(2017L, 3L));
    graph.rollback(3);
    assertThat(rows(YEARS)).isEmpty();
    assertThat(rows("MATCH (l:Load) RETURN l.number, l.status, l.rollsBack ORDER BY l.number"))
        .containsExactly(List.of(1L, "ROLLED_BACK", "NULL"), List.of(2L, "ROLLED_BACK", "NULL"),
            List.of(3L, "ROLLED_BACK", "NULL"), List.of(4L, "FINISHED", 2L),
            List.of(5L, "FINISHED", 1L), List.of(6L, "FINISHED", 3L));
  }

  @Test
  void papersThatALoadHadJoinedArePartedAgain() {
    graph.load("{'source':'a','title':'One','doi':'10.1000/1'}",
        "{'source':'b','title':'Two','arxivId':'2001.00001'}");
    graph.load("{'source':'c','title':'Three','doi':'10.1000/1','arxivId':'2001.00001'}");
    assertThat(rows("MATCH (p:Paper) RETURN p.id")).hasSize(1);
    graph.rollback(2);
    assertThat(rows("MATCH (p:Paper) RETURN p.id ORDER BY p.id")).containsExactly(
        List.of("paper:arxiv:2001.00001"), List.of("paper:doi:10.1000/1"));
  }

  @Test
  void amendmentsAndPersonsGoToo() {
    graph.load(
        "{'source':'dblp','sourceId':'k','title':'One','authors':[{'name':'Ada Lovelace','ids':{'dblp':'l/A'}}]}");
    graph.load(
        "{'amendment':{'source':'s2','part':'abstract','paper':'paper:dblp:k','abstractText':'We pool.'}}",
        "{'amendment':{'source':'s2','part':'cites:paper:s2:9','paper':'paper:dblp:k','references':['paper:s2:9']}}",
        "{'person':{'source':'dblp','sourceId':'p','ids':['author:dblp:l/A','author:orcid:0000-0002-1825-0097']}}");
    assertThat(rows("MATCH (a:Author)-->(p:Paper)-[:REFERS_TO]->(i) RETURN a.id, p.abstract, i.id"))
        .containsExactly(List.of("author:orcid:0000-0002-1825-0097", "We pool.", "paper:s2:9"));
    graph.rollback(2);
    assertThat(rows("MATCH (a:Author)-->(p:Paper) RETURN a.id, p.abstract, p.sources"))
        .containsExactly(List.of("author:dblp:l/A", "NULL", List.of("dblp")));
    assertThat(
        rows("MATCH (i:Identifier) WHERE i.id IN ['paper:s2:9', 'author:orcid:0000-0002-1825-0097']"
            + " OR i:Amendment OR i:Person OR i:PersonId RETURN i"))
        .isEmpty();
  }

  @Test
  void whatCannotBeTakenBackIsSaid() {
    graph.load(OLD);
    assertThatThrownBy(() -> graph.rollback(7)).isInstanceOf(GraphException.class)
        .hasMessageContaining("There is no load 7");
    graph.rollback(1);
    assertThatThrownBy(() -> graph.rollback(1)).isInstanceOf(GraphException.class)
        .hasMessageContaining("Load 1 has been rolled back already, on 2");
    assertThatThrownBy(() -> graph.rollback(2)).isInstanceOf(GraphException.class)
        .hasMessageContaining("Load 2 is the rollback of load 1. To undo it, load the files");
  }

  @Test
  void aLoadAfterARollbackOfEverythingIsAFirstLoad() {
    graph.load(NEW, "{'title':'One','authors':['Ada Lovelace'],'keywords':['sets']}");
    graph.rollback(1);
    graph.load(OLD);
    assertThat(rows(YEARS)).containsExactly(List.of(2017L, 3L));
    assertThat(rows("MATCH (n:Author|Topic|Stale) RETURN n")).isEmpty();
  }
}
