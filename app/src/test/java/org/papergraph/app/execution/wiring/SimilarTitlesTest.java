package org.papergraph.app.execution.wiring;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.papergraph.app.FixtureGraph;
import org.papergraph.localneo4j.Neo4jUnderTest;

import static org.assertj.core.api.Assertions.assertThat;

/** No title is an error, and none is an operator: a paper finds another of the same title, and only by its words. */
class SimilarTitlesTest {
  private static final String QUERY = """
                                      query($id: ID!) { paper(by: {id: $id}) {
                                        similar { edges { reasons { kind detail } node { id } } } } }""";

  private static Api api;

  @BeforeAll
  static void fill() {
    FixtureGraph.fill("RETURN 1;");
    api = new Api();
  }

  static List<String> withWords() {
    return List.of("AND OR NOT xylophone", "xylophone) OR (title:*", "\"xylophone",
        "xylophone\"~2^9",
        "title:xylophone^1000 && !abstract:y || +z -w", "[a TO xylophone}", "/xylo.*/ phone~0.9",
        "*xylophone?", "xylophone\u0000\u2028\u00a0here", "深度学习的图神经网络综述",
        "Über die Gödel’sche Vermutung", "C++ & C#: $xylophone | <b>x</b> `y` 'z'",
        "a\\b\\", "k'n 3.5, C. elegans.", "xylophone ".repeat(200), "x".repeat(2000),
        "字".repeat(2000), "字 典 ".repeat(500),
        "xylophone " + "y".repeat(289) + "😀".repeat(9), "\ud835\udd38lpha ".repeat(100),
        "xylophone: ".repeat(200));
  }

  static List<String> withoutWords() {
    return List.of("", " ", "+-&&||!(){}[]^\"~*?:\\/", "\\", "\"", "AND", "OR NOT AND", "of the",
        "a A", "… ‽ ¶",
        "*", "!!!", "\"\"");
  }

  @ParameterizedTest
  @MethodSource("withWords")
  void aTitleFindsItsTwin(String title) {
    assertThat(similar(title, title, "Another matter entirely")).singleElement()
        .satisfies(edge -> assertThat(edge.toString()).contains("paper:title:1", "kind=TEXT"));
  }

  @ParameterizedTest
  @MethodSource("withoutWords")
  void aTitleWithoutWordsFindsNothing(String title) {
    assertThat(similar(title, "Another matter entirely", "One more")).isEmpty();
  }

  @ParameterizedTest
  @MethodSource("withWords")
  void allOfThemAtOnceAreNoErrorEither(String title) {
    var titles = new ArrayList<>(withWords());
    titles.addAll(withoutWords());
    titles.addFirst(title);
    assertThat(similar(titles.toArray(String[]::new))).isNotEmpty();
  }

  private static List<?> similar(String... titles) {
    Neo4jUnderTest.emptyOfData();
    Neo4jUnderTest.driver()
        .executableQuery("""
                         UNWIND range(0, size($titles) - 1) AS i
                         CREATE (:Paper {id: 'paper:title:' + i, title: $titles[i]})""")
        .withParameters(Map.of("titles", List.of(titles))).execute();
    var paper = (Map<?, ?>) api.ask(QUERY, Map.of("id", "paper:title:0")).get("paper");
    return (List<?>) ((Map<?, ?>) paper.get("similar")).get("edges");
  }
}
