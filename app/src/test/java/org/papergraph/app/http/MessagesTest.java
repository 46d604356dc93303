package org.papergraph.app.http;

import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.papergraph.app.http.RunningServer.Answer;

import static org.assertj.core.api.Assertions.assertThat;

/** What is said of a query that is wrong: in plain words, with the way to mend it. */
final class MessagesTest {
  private static RunningServer server;

  @BeforeAll
  static void start() {
    server = RunningServer.withoutGraph();
  }

  @AfterAll
  static void stop() {
    server.close();
  }

  static Stream<Arguments> messages() {
    return Stream.of(said("{ graph { paper } }",
        "Field 'paper' in type 'Graph' is undefined. Did you mean 'papers'?"),
        said("{ graph { banana } }",
            "Field 'banana' in type 'Graph' is undefined. Its fields are: version, papers, authors,"
                + " venues, topics, relationships, loadedAt, sources."),
        said("{ papers { nodes } }",
            "Subselection required for type '[Paper!]!' of field 'nodes'. Name the fields you want of"
                + " it in braces: `{ … }`."),
        said("{ papers(frist: 1) { totalCount } }",
            "Unknown field argument 'frist'. The arguments of each field are in /schema.graphqls."),
        said("{ papers(first: \"1\") { totalCount } }", "Argument 'first' is not a valid 'Int'."),
        said("{ papers(filter: {yeer: {from: 1}}) { totalCount } }",
            "Argument 'filter' contains a field not in 'PaperFilter': 'yeer'. Did you mean 'year'?"),
        said("{ papers(orderBy: [{field: AGE}]) { totalCount } }",
            "Argument 'orderBy[0].field' is not a valid 'PaperOrderField'. Its values are: YEAR,"
                + " PUBLISHED_ON, CITATION_COUNT, UPVOTES, AUTHOR_COUNT, TITLE, ID."),
        said("{ papers(first: $n) { totalCount } }",
            "Undefined variable 'n'. Declare it in brackets after the operation's name."),
        said("query($n: Int) { graph { papers } }",
            "Unused variable 'n'. Use it or take it away."),
        said("query($id: ID!) { node(id: $id) { id } }",
            "Variable 'id' of type 'ID!' has no value."),
        said("{ node { id } }", "Missing field argument 'id'. It has to be given."),
        said("{ graph { papers: authors papers } }",
            "'graph/papers' : 'authors' and 'papers' are different fields. Give one of them an alias:"
                + " `other: field`."),
        said("{ graph { papers }",
            "Invalid syntax with offending token '<EOF>' at line 1 column 19."));
  }

  private static Arguments said(String query, String message) {
    return Arguments.of(query, message);
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("messages")
  void areInPlainWords(String query, String message) {
    assertThat(server.query(query).firstMessage()).isEqualTo(message);
  }

  @Test
  void keepTheirPlaces() {
    Answer answer = server.query("{\n  graph {\n    paper\n  }\n}");
    assertThat(answer.json().at("/errors/0/locations/0")).hasToString("{\"line\":3,\"column\":5}");
  }

  @Test
  void sayThatTheGraphIsAway() {
    Answer answer = server.query("{ graph { papers } }");
    assertThat(answer.status()).isEqualTo(200);
    assertThat(answer.firstCode()).isEqualTo("DATABASE_UNAVAILABLE");
    assertThat(answer.firstMessage()).contains("Try again");
  }
}
