package org.papergraph.app.http;

import org.junit.jupiter.api.Test;
import org.papergraph.app.FixtureGraph;

import static org.assertj.core.api.Assertions.assertThat;

/** What similar papers cost a request, and what becomes of ids that are unknown. */
final class SimilarCostTest {
  @Test
  void whatIsLookedAtCountsBesideWhatIsReturned() {
    FixtureGraph.fill("RETURN 1;");
    try (var server = RunningServer.onGraphUnderTest()) {
      // 1 + 100 (nodes) + 100 (similar) + 100 * 2000 + 1000 (nodes) + 1000 (ids) is within 250,000.
      assertThat(
          server.query("{ papers(first: 100) { nodes { similar { nodes { id } } } } }").status())
          .isEqualTo(200);
      assertThat(server
          .query(
              "{ papers(first: 13) { nodes { similar { nodes { similar { nodes { id } } } } } } }")
          .firstCode()).isEqualTo("QUERY_TOO_COMPLEX");
      var forty = "(papers: [" + "\"paper:title:x\" ".repeat(20) + "], notLike: ["
          + "\"paper:title:y\" ".repeat(20) + "]) { nodes { id } } ";
      assertThat(
          server.query("{ " + "a: similarTo" + forty + "b: similarTo" + forty + "c: similarTo"
              + forty + "d: similarTo" + forty + "}").firstCode())
          .isEqualTo("QUERY_TOO_COMPLEX");
      var unknown = server.query("{ similarTo(papers: [\"paper:title:x\"]) { nodes { id } } }");
      assertThat(unknown.firstCode()).isEqualTo("NOT_FOUND");
      assertThat(unknown.firstMessage()).contains("paper:title:x");
    }
  }
}
