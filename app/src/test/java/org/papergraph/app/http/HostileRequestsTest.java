package org.papergraph.app.http;

import com.fasterxml.jackson.databind.json.JsonMapper;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.papergraph.app.FixtureGraph;
import org.papergraph.app.http.RunningServer.Answer;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.params.provider.Arguments.arguments;
import static org.papergraph.app.http.RunningServer.GRAPHQL_RESPONSE;

/**
 * What a careless or hostile client may send to {@code /graphql}: each gets a clear answer, none a
 * stack trace, and the server goes on.
 */
final class HostileRequestsTest {
  private static RunningServer server;

  @BeforeAll
  static void start() {
    FixtureGraph.fill(RunningServer.resource("/pages/circle.cypher"));
    server = RunningServer.onGraphUnderTest();
  }

  @AfterAll
  static void stop() {
    server.close();
  }

  /** What it is, the query, the code that answers it, and words of the message. */
  static Stream<Arguments> queries() {
    return Stream.of(
        arguments("nesting without end", nested(40), "QUERY_TOO_COMPLEX", "deeper than 25 levels"),
        arguments("nesting deeper than any stack", nested(1500), "QUERY_TOO_COMPLEX", "too large"),
        arguments("a bomb of aliases", aliases(1200), "QUERY_TOO_COMPLEX",
            "more than 2,000 fields"),
        arguments("a hundred root fields", aliases(100), "QUERY_TOO_COMPLEX",
            "100 root fields; at most 50"),
        arguments("pages multiplied",
            """
            { authors(first: 100) { nodes { papers(first: 100) { nodes { authors(first: 100) { nodes {
              name } } } } } } }""",
            "QUERY_TOO_COMPLEX", "at most 250,000"),
        arguments("fragments that double each time", doublingFragments(24), "QUERY_TOO_COMPLEX",
            "more than 2,000 fields"),
        arguments("a fragment that spreads itself",
            "{ graph { ...A } } fragment A on Graph { ...B } fragment B on Graph { ...A }",
            "GRAPHQL_VALIDATION_FAILED", "must not spread itself"),
        arguments("a query of 100 kB", "{ graph { papers } } #" + "x".repeat(100_000),
            "QUERY_TOO_COMPLEX", "at most 50,000"),
        arguments("twenty thousand tokens", "{ graph { " + "p ".repeat(20_000) + "} }",
            "QUERY_TOO_COMPLEX", "too large"),
        arguments("a thousand directives",
            "{ graph { papers " + "@include(if: true) ".repeat(1000) + "} }",
            "GRAPHQL_VALIDATION_FAILED", "Non repeatable directives"),
        arguments("introspection in circles",
            """
            { __schema { types { fields { type { fields { type { fields { type { fields { name
              } } } } } } } } } }""", "QUERY_TOO_COMPLEX", "/schema.graphqls"),
        arguments("a field that does not exist", "{ paper(by: {id: \"x\"}) { titel } }",
            "GRAPHQL_VALIDATION_FAILED", "Did you mean 'title'?"),
        arguments("a type that does not exist", "{ node(id: \"x\") { ... on Papper { id } } }",
            "GRAPHQL_VALIDATION_FAILED", "Did you mean 'Paper'?"),
        arguments("an argument of the wrong type", "{ papers(first: \"ten\") { totalCount } }",
            "GRAPHQL_VALIDATION_FAILED", "'Int'"),
        arguments("two keys where one is asked for",
            "{ paper(by: {id: \"a\", doi: \"b\"}) { id } }", "GRAPHQL_VALIDATION_FAILED",
            "Exactly one key"),
        arguments("a number too large", "{ papers(first: 99999999999) { totalCount } }",
            "GRAPHQL_VALIDATION_FAILED", "Int"),
        arguments("a negative page", "{ papers(first: -1) { totalCount } }", "BAD_USER_INPUT",
            "first"),
        arguments("a page of 100,000", "{ papers(first: 100000) { totalCount } }", "BAD_USER_INPUT",
            "100"),
        arguments("a cursor of nobody's", "{ papers(after: \"%%%\") { totalCount nodes { id } } }",
            "INVALID_CURSOR", "ursor"),
        arguments("a NUL between tokens", "{ graph \u0000 { papers } }", "GRAPHQL_PARSE_FAILED",
            "line 1"),
        arguments("half a character, escaped", "{ author(by: {name: \"\\ud800\"}) { id } }",
            "GRAPHQL_PARSE_FAILED", "surrogate"),
        arguments("a mutation where there is none", "mutation { deleteAll }",
            "GRAPHQL_VALIDATION_FAILED", "not supported"),
        arguments("nothing but a comment", "# nothing", "GRAPHQL_PARSE_FAILED", "line 1"));
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("queries")
  void isToldWhatIsWrong(String name, String query, String code, String words) {
    Answer answer = server.query(query);
    assertThat(answer.firstCode()).isEqualTo(code);
    assertThat(answer.firstMessage()).containsIgnoringCase(words);
    assertClean(answer);
  }

  /** What it is, the body, its status, and words of the message. */
  static Stream<Arguments> bodies() {
    String megabyte = "x".repeat(900_000);
    return Stream.of(arguments("broken JSON", "{\"query\": \"{ graph", 400, "not valid JSON"),
        arguments("a list of requests", "[{\"query\": \"{ __typename }\"}]", 400, "Batches"),
        arguments("half a character", "{\"query\": \"{ __typename } # \\ud800\"}", 400,
            "surrogate"),
        arguments("half a character among the variables",
            """
            {"query": "query($n: String) { author(by: {name: $n}) { id } }",
             "variables": {"n": "\\udc00"}}""", 400, "surrogate"),
        arguments("JSON nested a thousand times",
            "{\"query\": \"{ __typename }\", \"variables\": {\"a\": " + "[".repeat(1000)
                + "]".repeat(1000)
                + "}}",
            400, "not valid JSON"),
        arguments("a number of a thousand digits",
            "{\"query\": \"{ __typename }\", \"variables\": {\"a\": " + "9".repeat(1000) + "}}",
            400,
            "not valid JSON"),
        arguments("a body over the limit",
            "{\"query\": \"{ __typename }\", \"variables\": {\"a\": \"" + megabyte + megabyte
                + "\"}}",
            413, "exceeds"),
        arguments("an operation that is not there",
            "{\"query\": \"query A { graph { papers } }\", \"operationName\": \"B\"}", 400, "'B'"),
        arguments("two operations, neither named",
            "{\"query\": \"query A { graph { papers } } query B { graph { papers } }\"}", 400,
            "operation name"),
        arguments("a variable left out",
            "{\"query\": \"query($id: ID!) { node(id: $id) { id } }\"}", 400, "'id'"),
        arguments("a variable of the wrong type",
            """
            {"query": "query($n: Int) { papers(first: $n) { totalCount } }",
             "variables": {"n": {"$gt": 0}}}""", 400, "'n'"));
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("bodies")
  void isRefusedWithAReason(String name, String body, int status, String words) {
    Answer answer = server.post(GRAPHQL_RESPONSE, body);
    assertThat(answer.status()).isEqualTo(status);
    assertThat(answer.firstMessage()).contains(words);
    assertClean(answer);
  }

  /** Text that would be Cypher, or markup, if it were ever taken for anything but text. */
  static Stream<String> texts() {
    return Stream.of("') MATCH (n) DETACH DELETE n //", "author:name:x\"}) RETURN 1 //",
        "\u0000", "'; CALL dbms.shutdown()", "`x`", "<script>alert(1)</script>",
        "${jndi:ldap://x/y}",
        "x".repeat(400_000), "text:* OR *:*", "\uD83C\uDFC3", "+-&&||!(){}[]^\"~*?:\\/",
        "AND OR NOT");
  }

  @ParameterizedTest
  @MethodSource("texts")
  void takesTextForTextWhereverItStands(String text) {
    var request = JsonMapper.builder().build().createObjectNode();
    request.put("query", """
                         query($text: String!, $id: ID!) {
                           node(id: $id) { id }
                           author(by: { name: $text }) { id }
                           authors(filter: { text: $text }) { totalCount }
                           nameCluster(name: $text) { paperCount }
                           coauthorNetwork(authors: [$id]) { nodes { distance } }
                         }""");
    request.putObject("variables").put("text", text).put("id", text);
    Answer answer = server.post(GRAPHQL_RESPONSE, request.toString());
    assertThat(answer.status()).isEqualTo(200);
    assertThat(answer.json().at("/data/node").isNull()).isTrue();
    for (var error : answer.json().path("errors")) {
      assertThat(error.at("/extensions/code").asText()).isEqualTo("BAD_USER_INPUT");
    }
    assertClean(answer);
  }

  @Test
  void aMutationByGetIsRefusedEvenThoughThereIsNone() {
    Answer answer = server.get(GRAPHQL_RESPONSE, "query", "mutation { deleteAll }");
    assertThat(answer.status()).isEqualTo(405);
    assertClean(answer);
  }

  private static void assertClean(Answer answer) {
    assertThat(answer.body()).doesNotContain("Exception", "org.", "java.", "at line 0", "MATCH (",
        "INTERNAL", "\tat ");
    assertThat(server.query("{ graph { papers } }").json().at("/data/graph/papers").asInt())
        .as("the graph afterwards").isEqualTo(6);
  }

  private static String nested(int levels) {
    return "{ author(by: {id: \"x\"}) { " + "coauthors { nodes { ".repeat(levels) + "id "
        + "} } ".repeat(levels) + "} }";
  }

  private static String aliases(int count) {
    return IntStream.range(0, count).mapToObj(i -> "a" + i + ": graph { papers }")
        .collect(Collectors.joining(" ", "{ ", " }"));
  }

  private static String doublingFragments(int levels) {
    return IntStream.range(0, levels)
        .mapToObj(i -> "fragment F" + i + " on Graph { ...F" + (i + 1) + " ...F" + (i + 1) + " } ")
        .collect(Collectors.joining("", "{ graph { ...F0 } } ",
            "fragment F" + levels + " on Graph { papers }"));
  }
}
