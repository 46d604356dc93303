package org.papergraph.loader.load;

import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.neo4j.driver.SessionConfig;
import org.papergraph.localneo4j.Neo4jUnderTest;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.papergraph.loader.load.SmallLoads.rows;

/** What a load has left of the graph that it built is no graph: whatever comes next begins with nothing. */
class UnfinishedBuildTest {

  private static final String PAPERS = "MATCH (p:Paper) RETURN p.title";

  @TempDir
  private Path directory;

  @BeforeEach
  void halfAGraph() {
    Neo4jUnderTest.empty();
    Neo4jUnderTest.driver().executableQuery(
        """
        CREATE (:Load {id: 'load:1', number: 1, status: 'FAILED', building: true}),
          (:Identifier {id: 'paper:doi:10.1/half'}), (:Record {key: 'a|1'}), (:PersonId {id: 'author:dblp:x'}),
          (:Author {id: 'author:name:ada'})-[:AUTHORED]->(:Paper {id: 'paper:doi:10.1/half', title: 'Half'})""")
        .execute();
  }

  @Test
  void aLoadBuildsItAnew() {
    LoadReport report = new SmallLoads(directory)
        .load("{'source':'a','sourceId':'1','title':'Whole'}");

    assertThat(rows(PAPERS)).containsExactly(List.of("Whole"));
    assertThat(rows("MATCH (n:PersonId|Author) RETURN n")).isEmpty();
    assertThat(report.counts().all().added()).isEqualTo(1);
    assertThat(rows("MATCH (l:Load) RETURN l.number, l.status, l.building ORDER BY l.number"))
        .containsExactly(List.of(1L, "FAILED", "NULL"), List.of(2L, "FINISHED", "NULL"));
  }

  @Test
  void aRollbackLeavesNothing() {
    new SmallLoads(directory).rollback(1);

    assertThat(rows("MATCH (n) WHERE NOT n:Load AND NOT n:Migration RETURN n")).isEmpty();
    assertThat(rows("MATCH (l:Load {number: 1}) RETURN l.status"))
        .containsExactly(List.of("ROLLED_BACK"));
  }

  @Test
  void aDecisionFindsNobody() {
    AuthorCuration curation = new AuthorCuration(Neo4jUnderTest.driver(),
        SessionConfig.defaultConfig());

    assertThatThrownBy(() -> curation.merge(List.of("author:name:ada", "author:name:eva"), null))
        .isInstanceOf(DecisionException.class).hasMessageContaining("author:name:ada");
    assertThat(rows(PAPERS)).isEmpty();
  }
}
