package org.papergraph.app.http;

import java.net.http.HttpRequest.BodyPublishers;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.papergraph.app.http.RunningServer.Answer;

import static org.assertj.core.api.Assertions.assertThat;
import static org.papergraph.app.http.RunningServer.GRAPHQL_RESPONSE;
import static org.papergraph.app.http.RunningServer.JSON;

/**
 * GraphQL over HTTP as its specification (September 2025 draft) and the public audit of the
 * graphql-http project ask for it.
 */
final class GraphQlOverHttpTest {
  private static final String TYPENAME = "{\"query\": \"{ __typename }\"}";
  private static RunningServer server;

  @BeforeAll
  static void start() {
    server = RunningServer.start();
  }

  @AfterAll
  static void stop() {
    server.close();
  }

  @ParameterizedTest(name = "accept: {0}")
  @CsvSource(delimiter = '|', value = { //
      "application/graphql-response+json                       | application/graphql-response+json",
      "application/json                                        | application/json",
      "*/*                                                     | application/json",
      "application/*                                           | application/json",
      "text/html, application/xhtml+xml, */*;q=0.8             | application/json",
      "application/graphql-response+json, application/json     | application/graphql-response+json",
      "application/json;q=0.5, application/graphql-response+json;q=0.9 | application/graphql-response+json",
      "application/json;q=0, */*                               | application/graphql-response+json",
      "APPLICATION/JSON; charset=utf-8                         | application/json",
      "application/graphql-response+json;q=oops, application/json;q=0.1 | application/json"
  })
  void answersInTheMediaTypeTheClientPrefers(String accept, String expected) {
    Answer answer = server.post(accept, TYPENAME);
    assertThat(answer.status()).isEqualTo(200);
    assertThat(answer.contentType()).isEqualTo(expected + "; charset=utf-8");
    assertThat(answer.body()).isEqualTo("{\"data\":{\"__typename\":\"Query\"}}");
    assertThat(answer.http().headers().allValues("vary")).contains("Accept");
  }

  @Test
  void answersInJsonWhereTheClientDoesNotSay() {
    Answer answer = server.send(server.post(TYPENAME).header("content-type", JSON));
    assertThat(answer.status()).isEqualTo(200);
    assertThat(answer.contentType()).startsWith("application/json");
  }

  @ParameterizedTest
  @ValueSource(strings = {"text/html", "application/xml, text/plain", "application/json;q=0"})
  void refusesAClientThatAcceptsNeither(String accept) {
    Answer answer = server.post(accept, TYPENAME);
    assertThat(answer.status()).isEqualTo(406);
    assertThat(answer.firstMessage()).contains("application/graphql-response+json");
  }

  @ParameterizedTest
  @ValueSource(strings = {"text/plain", "application/x-www-form-urlencoded", "multipart/form-data",
      "application/json; charset=utf-16", "application/jsonp"})
  void refusesOtherBodiesThanJsonInUtf8(String contentType) {
    Answer answer = server.send(server.post(TYPENAME).header("content-type", contentType));
    assertThat(answer.status()).isEqualTo(415);
    assertThat(answer.firstMessage()).contains("content-type: application/json");
  }

  @Test
  void refusesABodyWithoutContentType() {
    Answer answer = server.send(server.post(TYPENAME));
    assertThat(answer.status()).isEqualTo(415);
  }

  @ParameterizedTest
  @ValueSource(strings = {"application/json; charset=utf-8", "application/json;charset=\"UTF-8\"",
      "Application/JSON"})
  void readsUtf8(String contentType) {
    String body = "{\"query\": \"{ hello(name: \\\"Run\uD83C\uDFC3Swim\\\") }\"}";
    Answer answer = server.send(server.post(body).header("content-type", contentType));
    assertThat(answer.body()).isEqualTo("{\"data\":{\"hello\":\"hello Run\uD83C\uDFC3Swim\"}}");
  }

  @ParameterizedTest
  @ValueSource(strings = {JSON, GRAPHQL_RESPONSE})
  void takesQueriesByGet(String accept) {
    Answer answer = server.get(accept, "query", "query Q($n: String!) { hello(name: $n) }",
        "variables", "{\"n\": \"you\"}", "operationName", "Q", "extensions", "{}");
    assertThat(answer.status()).isEqualTo(200);
    assertThat(answer.json().at("/data/hello").asText()).isEqualTo("hello you");
  }

  @ParameterizedTest
  @ValueSource(strings = {JSON, GRAPHQL_RESPONSE})
  void runsMutationsByPostOnly(String accept) {
    Answer answer = server.get(accept, "query", "mutation { forget }");
    assertThat(answer.status()).isEqualTo(405);
    assertThat(answer.http().headers().firstValue("allow")).hasValue("POST");
    assertThat(answer.json().has("data")).isFalse();

    Answer chosen = server.get(accept, "query", "query A { hello } mutation B { forget }",
        "operationName", "A");
    assertThat(chosen.status()).isEqualTo(200);
    assertThat(server.post(accept, "{\"query\": \"mutation { forget }\"}").status()).isEqualTo(200);
  }

  @ParameterizedTest(name = "body: {0}")
  @ValueSource(strings = {"{ \"not a JSON", "", "[]", "[{\"query\": \"{ __typename }\"}]", "null",
      "\"{ __typename }\"", "{\"query\": \"{ __typename }\"} {}",
      "{\"query\": \"{ __typename }\", \"query\": \"{ hello }\"}",
      "{\"qeury\": \"{ __typename }\"}",
      "{\"query\": null}", "{\"query\": {\"obj\": \"ect\"}}", "{\"query\": 0}",
      "{\"query\": false}",
      "{\"query\": [\"array\"]}"})
  void refusesABodyThatIsNotARequest(String body) {
    for (String accept : new String[]{JSON, GRAPHQL_RESPONSE}) {
      Answer answer = server.post(accept, body);
      assertThat(answer.status()).isEqualTo(400);
      assertThat(answer.contentType()).startsWith(accept);
      assertThat(answer.firstCode()).isEqualTo("BAD_USER_INPUT");
      assertThat(answer.firstMessage()).isNotBlank().doesNotContain("com.fasterxml", "Jackson");
    }
  }

  @ParameterizedTest(name = "{0} = {1}")
  @CsvSource(delimiter = '|', value = {"operationName | {\"obj\": \"ect\"} | string",
      "operationName | 0 | string", "operationName | false | string",
      "operationName | [\"array\"] | string", "variables | \"string\" | object",
      "variables | 0 | object", "variables | false | object", "variables | [\"array\"] | object",
      "extensions | \"string\" | object", "extensions | 0 | object", "extensions | false | object",
      "extensions | [\"array\"] | object"})
  void refusesParametersOfTheWrongType(String name, String value, String expected) {
    String body = "{\"query\": \"{ __typename }\", \"" + name + "\": " + value + "}";
    for (String accept : new String[]{JSON, GRAPHQL_RESPONSE}) {
      Answer answer = server.post(accept, body);
      assertThat(answer.status()).isEqualTo(400);
      assertThat(answer.firstMessage()).startsWith("`" + name + "` must be a").contains(expected);
    }
  }

  @ParameterizedTest
  @ValueSource(strings = {"variables", "operationName", "extensions"})
  void takesNullForAParameterLeftOut(String name) {
    String body = "{\"query\": \"{ __typename }\", \"" + name + "\": null}";
    for (String accept : new String[]{JSON, GRAPHQL_RESPONSE}) {
      Answer answer = server.post(accept, body);
      assertThat(answer.status()).isEqualTo(200);
      assertThat(answer.json().has("errors")).isFalse();
    }
  }

  @ParameterizedTest(name = "{1}")
  @CsvSource(delimiter = '|', value = { //
      "{\"query\": \"{\"} | GRAPHQL_PARSE_FAILED",
      "{\"query\": \"{ 8f31403dfe404bccbb0e835f2629c6a7 }\"} | GRAPHQL_PARSE_FAILED",
      "{\"query\": \"{ helo }\"} | GRAPHQL_VALIDATION_FAILED",
      "{\"query\": \"query($id: ID!) { __typename }\", \"variables\": {\"id\": null}} | GRAPHQL_VALIDATION_FAILED",
      "{\"query\": \"query($n: String!) { hello(name: $n) }\"} | BAD_USER_INPUT",
      "{\"query\": \"query A { hello } query B { hello }\"} | BAD_USER_INPUT",
      "{\"query\": \"query A { hello }\", \"operationName\": \"C\"} | BAD_USER_INPUT"})
  void saysInTheStatusWhetherADocumentCouldRun(String body, String code) {
    Answer asJson = server.post(JSON, body);
    assertThat(asJson.status()).isEqualTo(200);
    Answer asGraphQl = server.post(GRAPHQL_RESPONSE, body);
    assertThat(asGraphQl.status()).isEqualTo(400);
    for (Answer answer : new Answer[]{asJson, asGraphQl}) {
      assertThat(answer.firstCode()).isEqualTo(code);
      assertThat(answer.json().has("data")).isFalse();
    }
  }

  @Test
  void anErrorOfAFieldLeavesTheRequestAtOk() {
    Answer answer = server.query("{ hello refused }");
    assertThat(answer.status()).isEqualTo(200);
    assertThat(answer.json().at("/data/hello").asText()).isEqualTo("hello world");
    assertThat(answer.json().at("/errors/0/path/0").asText()).isEqualTo("refused");
    assertThat(answer.firstMessage()).isEqualTo("`first` must be 0 to 100.");

    Answer withoutData = server.query("{ hello away }");
    assertThat(withoutData.status()).isEqualTo(200);
    assertThat(withoutData.json().get("data").isNull()).isTrue();
    assertThat(withoutData.json().get("errors")).hasSize(1);
    assertThat(withoutData.firstCode()).isEqualTo("DATABASE_UNAVAILABLE");
  }

  @Test
  void showsTheStatementsWhenAsked() {
    String body = "{\"query\": \"{ papers { title } }\"}";
    Answer answer = server
        .send(
            server.post(body).header("content-type", JSON).header("papergraph-explain", "cypher"));
    assertThat(answer.json().at("/extensions/cypher/0")).hasToString(
        "{\"path\":\"papers\",\"statement\":\"RETURN 1\",\"parameters\":{\"limit\":20}}");
    assertThat(server.post(JSON, body).json().has("extensions")).isFalse();

    Answer misspelt = server
        .send(server.post(body).header("content-type", JSON).header("papergraph-explain", "sql"));
    assertThat(misspelt.status()).isEqualTo(400);
    assertThat(misspelt.firstMessage()).contains("`cypher` or `profile`");
  }

  @Test
  void compressesLongAnswersForThoseWhoCanRead() {
    String name = "x".repeat(5000);
    String body = "{\"query\": \"{ hello(name: \\\"" + name + "\\\") }\"}";
    Answer answer = server
        .send(server.post(body).header("content-type", JSON).header("accept-encoding", "gzip"));
    assertThat(answer.http().headers().firstValue("content-encoding")).hasValue("gzip");
    assertThat(answer.http().headers().firstValueAsLong("content-length").orElse(0))
        .isLessThan(1000);
  }

  @Test
  void refusesBodiesOverAMegabyte() {
    Answer answer = server.post(JSON, "{\"query\": \"" + "#".repeat(1 << 20) + "\"}");
    assertThat(answer.status()).isEqualTo(413);
    assertThat(answer.firstMessage()).contains("1048576");
  }

  @Test
  void refusesBytesThatAreNotUtf8() {
    byte[] latin1 = "{\"query\": \"{ hello(name: \\\"\u00e9\\\") }\"}"
        .getBytes(StandardCharsets.ISO_8859_1);
    Answer answer = server.send(server.to("/graphql").header("content-type", JSON)
        .POST(BodyPublishers.ofByteArray(latin1)));
    assertThat(answer.status()).isEqualTo(400);
    assertThat(answer.firstMessage()).isEqualTo("The body is not valid UTF-8.");
  }

  @ParameterizedTest
  @ValueSource(strings = {"PUT", "DELETE", "PATCH"})
  void knowsTwoMethods(String method) {
    Answer answer = server.send(server.to("/graphql").header("content-type", JSON).method(method,
        BodyPublishers.ofString(TYPENAME)));
    assertThat(answer.status()).isEqualTo(405);
    assertThat(answer.firstMessage()).contains("POST", "GET");
  }
}
