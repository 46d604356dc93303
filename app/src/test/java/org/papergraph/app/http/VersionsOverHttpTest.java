package org.papergraph.app.http;

import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.papergraph.app.FixtureGraph;

import static org.assertj.core.api.Assertions.assertThat;

/** What the versions of papers cost a request, and what becomes of one that cannot be read. */
final class VersionsOverHttpTest {
  private static RunningServer server;

  @BeforeAll
  static void start() {
    FixtureGraph.fill(
        """
        CREATE (:Paper {id: 'paper:title:torn', title: 'Torn', sources: ['one'], versions: ['{"year":', '{"year":2020}']}),
          (:Paper {id: 'paper:title:whole', title: 'Whole', sources: ['one'], versions: ['{"year":2021}', '{"year":2020}']});
        """);
    server = RunningServer.onGraphUnderTest();
  }

  @AfterAll
  static void stop() {
    server.close();
  }

  @Test
  void aPaperCountsAsOneOfTenVersions() {
    // 1 + 100 (nodes) + 100 (citedBy) + 10,000 (nodes) + 10,000 (versions) + 100,000 of each field
    var query = "{ papers(first: 100) { nodes { citedBy(first: 100) { nodes { versions { %s } } } } } }";
    assertThat(server.query(query.formatted("year doi")).status()).isEqualTo(200);

    var refused = server.query(query.formatted("year doi url"));
    assertThat(refused.firstCode()).isEqualTo("QUERY_TOO_COMPLEX");
    assertThat(refused.firstMessage()).startsWith("The answer could hold 320,201 values");
  }

  @Test
  void aTextThatIsNoVersionFailsOnlyWhereItStands() {
    var answer = server
        .query("""
               { torn: paper(by: {id: "paper:title:torn"}) { versions { year } }
                 whole: paper(by: {id: "paper:title:whole"}) { versions { year } } }""");

    assertThat(answer.json().at("/data/torn").isNull()).isTrue();
    assertThat(answer.json().at("/data/whole/versions").findValuesAsText("year"))
        .containsExactly("2021", "2020");
    assertThat(answer.json().at("/errors")).hasSize(1);
    assertThat(answer.json().at("/errors/0/path").toString()).isEqualTo("[\"torn\",\"versions\"]");
  }
}
