package org.papergraph.app.http;

import java.util.Map;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.papergraph.app.FixtureGraph;
import org.papergraph.localneo4j.Neo4jUnderTest;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * One statement for each root field, whatever is asked below it. The database itself counts: it
 * numbers the statements it is given, one after the other.
 */
final class StatementsPerRequestTest {
  private static RunningServer server;

  @BeforeAll
  static void start() {
    FixtureGraph.fill(RunningServer.resource("/pages/circle.cypher"));
    // The graph's version is asked for in between; not here.
    server = RunningServer.onGraphUnderTest(
        Map.of("papergraph.snapshot-check", "1h", "papergraph.limits.timeout", "60s"));
    server.query(
        "{ coauthorNetwork(authors: [\"author:name:grant m. rotskoff\"]) { omittedNodes } }");
  }

  @AfterAll
  static void stop() {
    server.close();
  }

  @ParameterizedTest(name = "{0}: {1}")
  @CsvSource(delimiter = '|', quoteCharacter = '`',
      textBlock = """
                  1 | { papers { totalCount } }
                  1 | { papers(first: 5) { totalCount pageInfo { endCursor hasNextPage } edges { cursor node { title } } } }
                  1 | { papers(first: 5) { nodes { title venue { name } authors(first: 5) { nodes { name coauthors(first: 5) { totalCount nodes { papers(first: 2) { nodes { topics(first: 2) { nodes { label } } } } } } } } } } }
                  1 | { papers(filter: { or: [{ authors: { paperCount: { from: 1 } } }, { hasDoi: true }] }, orderBy: [{ field: YEAR }]) { totalCount nodes { id } } }
                  1 | { papers { facets { years { count } venues { count } topics { count } } crossFacet(rows: YEAR, columns: VENUE) { counts } } }
                  1 | { export(first: 5, format: CSV, orderBy: [{ field: YEAR }]) }
                  1 | { papers(first: 3) { citations(format: RIS) nodes { bib: citation csl: citation(format: CSL_JSON) } } }
                  1 | { papers(filter: { retracted: false }) { nodes { retracted versions { venueName year } cited: citedBy { nodes { versions { url } } } } } }
                  1 | { authors(first: 3) { nodes { a: papers(first: 1) { totalCount } b: papers(last: 1) { nodes { id } } nameCluster { authorRows { spelling author { name } } } } } }
                  1 | { topics(first: 3) { nodes { trend { papers } related(first: 2) { edges { papers node { label } } } authors(first: 1) { totalCount } } } }
                  1 | { search(text: "a") { totalCount edges { score highlight node { id ... on Paper { authors { nodes { name } } } } } } }
                  1 | { node(id: "author:name:nobody") { id ... on Author { papers { totalCount } } } }
                  1 | { nodes(ids: ["paper:title:x", "author:name:y", "topic:z", "venue:w"]) { id } }
                  1 | { nameCluster(name: "A") { paperCount authors { papers { totalCount } } } }
                  1 | { graph { version papers authors venues topics relationships sources } }
                  2 | { coauthorNetwork(authors: ["author:name:nobody"]) { omittedNodes } }
                  1 | { coauthorNetwork(authors: ["author:name:grant m. rotskoff"], depth: 3) { nodes { degree author { papers { totalCount } } } edges { weight } } }
                  1 | { papers(first: 3) { nodes { a: similar(first: 1) { nodes { id } } b: similar(first: 2) { edges { score reasons { detail } } } } } }
                  3 | { a: papers(first: 1) { nodes { id } } b: papers(first: 2) { nodes { id } } graph { papers } }
                  2 | { a: graph { papers } b: graph { papers } }
                  1 | { graph { papers } graph { authors } ...more } fragment more on Query { graph { venues } }
                  0 | { __schema { queryType { name } } }
                  0 | { papers(first: 1) @skip(if: true) { nodes { id } } __typename }
                  1 | { collaborationPaths(from: "author:name:grant m. rotskoff", to: "author:name:yiping lu") { distance paths { steps { papers { nodes { title } } } } } }
                  1 | { topicNetwork(maxNodes: 3) { nodes { topic { label } } edges { npmi } } }
                  1 | { venueOverlap(venues: ["venue:icml", "venue:iclr"]) { venues { venue { name } } pairs { one { name } authors { author { name papers(first: 1) { totalCount } } } } } }
                  1 | { topicPaths(from: "author:name:grant m. rotskoff", to: "venue:iclr") { paths { nodes { id } links { topic { label } papers { title } } } } }""")
  void areAsManyAsRootFields(int statements, String query) {
    long before = numberOfAStatement();
    var answer = server.query(query);
    assertThat(answer.json().has("errors")).as(answer.body()).isFalse();
    assertThat(numberOfAStatement() - before - 1).isEqualTo(statements);
  }

  /** The number the database gives to the statement that asks for it. */
  private static long numberOfAStatement() {
    var own = Neo4jUnderTest.driver()
        .executableQuery(
            """
            SHOW TRANSACTIONS YIELD currentQueryId, currentQuery
            WHERE currentQuery STARTS WITH 'SHOW TRANSACTIONS' RETURN currentQueryId""")
        .execute()
        .records().getFirst().get(0).asString();
    return Long.parseLong(own.substring("query-".length()));
  }
}
