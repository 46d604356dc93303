package org.papergraph.app.execution.wiring;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.papergraph.app.FixtureGraph;

import static org.assertj.core.api.Assertions.assertThat;

/** Searches of a graph small enough to know what they should find. */
class SearchTest {
  private static final String SEARCH = """
                                       query($text: String!, $types: [SearchType!], $first: Int, $after: String) {
                                         search(text: $text, types: $types, first: $first, after: $after) {
                                           totalCount pageInfo { hasNextPage endCursor }
                                           edges { score highlight node { id __typename ... on Author { name } ... on Paper { title } } }
                                         }
                                       }""";

  private static Api api;

  @BeforeAll
  static void fill() {
    FixtureGraph.fill(
        """
        CREATE (:Author {id: 'author:name:kurt godel', name: 'Kurt Gödel', spellings: ['Kurt Gödel', 'K. Gödel'],
          folded: ['K. Godel', 'Kurt Godel'], paperCount: 3}),
          (:Author {id: 'author:name:sergey levine', name: 'Sergey Levine', spellings: ['Sergey Levine'], paperCount: 400}),
          (:Author {id: 'author:name:jo levine', name: 'Jo Levine', spellings: ['Jo Levine'], paperCount: 1}),
          (:Author {id: 'author:name:will an', name: 'Will An', spellings: ['Will An'], paperCount: 1}),
          (:Venue {id: 'venue:icml', name: 'International Conference on Machine Learning', acronym: 'ICML', paperCount: 9}),
          (:Topic {id: 'topic:machine learning', label: 'machine learning', kind: 'KEYWORD', paperCount: 9}),
          (:Topic {id: 'topic:machine translation', label: 'machine translation', kind: 'KEYWORD', paperCount: 2}),
          (:Paper {id: 'paper:title:1', title: 'Deep Sets', abstract: 'Machine learning over sets <b>& more</b>.', sources: []}),
          (:Paper {id: 'paper:title:2', title: 'Machine learning of sets', sources: [], citationCount: 5});
        """);
    api = new Api();
  }

  @ParameterizedTest
  @CsvSource(delimiter = '|', quoteCharacter = '`', value = {
      "godel            | author:name:kurt godel",
      "GÖDEL            | author:name:kurt godel",
      "gö               | author:name:kurt godel",
      "kurt g           | ",
      "kurt gö          | author:name:kurt godel",
      "levine           | author:name:sergey levine author:name:jo levine",
      "lev              | author:name:sergey levine author:name:jo levine",
      "levine -jo       | author:name:sergey levine",
      "lavine~          | author:name:sergey levine author:name:jo levine",
      "will an          | author:name:will an",
      "icml             | venue:icml",
      "machine transl   | topic:machine translation",
      "deep             | paper:title:1",
      "\"of sets\"      | paper:title:2",
      "icml OR godel    | author:name:kurt godel venue:icml",
      "sets -deep       | paper:title:2",
      "nothing          | "})
  void finds(String text, String ids) {
    var found = ids(ask(Map.of("text", text)));
    var expected = ids == null ? List.of() : List.of(ids.split(" (?=[a-z]+:)"));
    if (text.contains("OR")) {
      assertThat(found).containsExactlyInAnyOrderElementsOf(List.copyOf(cast(expected)));
    } else {
      assertThat(found).isEqualTo(expected);
    }
  }

  @Test
  void looksForTheTypesAsked() {
    var found = ask(Map.of("text", "machine learning", "types", List.of("TOPIC", "VENUE")));
    assertThat(ids(found)).containsExactlyInAnyOrder("topic:machine learning", "venue:icml");
    assertThat(found.get("totalCount")).isEqualTo(2);
  }

  @Test
  void aTitleCountsMoreThanAnAbstract() {
    var found = ask(Map.of("text", "machine learning", "types", List.of("PAPER")));
    assertThat(ids(found)).containsExactly("paper:title:2", "paper:title:1");
    assertThat(((Map<?, ?>) ((List<?>) found.get("edges")).getLast()).get("highlight")).isEqualTo(
        "<mark>Machine</mark> <mark>learning</mark> over sets &lt;b&gt;&amp; more&lt;/b&gt;.");
  }

  @ParameterizedTest
  @ValueSource(ints = {1, 2, 3})
  void pagesHoldWhatTheCountSays(int first) {
    var all = ids(ask(Map.of("text", "machine")));
    assertThat(all).hasSizeGreaterThan(3);
    var walked = new ArrayList<String>();
    Object after = null;
    Map<?, ?> page;
    do {
      page = ask(after == null
          ? Map.of("text", "machine", "first", first)
          : Map.of("text", "machine", "first", first, "after", after));
      assertThat(page.get("totalCount")).isEqualTo(all.size());
      walked.addAll(ids(page));
      after = ((Map<?, ?>) page.get("pageInfo")).get("endCursor");
    } while (Boolean.TRUE.equals(((Map<?, ?>) page.get("pageInfo")).get("hasNextPage")));
    assertThat(walked).isEqualTo(all);
  }

  @ParameterizedTest
  @ValueSource(strings = {"", " ", "\"", "\"\"", "*", "~", "-", "OR", "AND OR NOT", "a:b", "[1 TO",
      "(", "/x/",
      "\\", "a\\", "&&", "||", "!", "{", "^2", "x^", "🎉", "\u202e", "title:*", "* *", "a\u0000b",
      "?"})
  void noTextIsAnError(String text) {
    assertThat(ask(Map.of("text", text)).get("totalCount")).isNotNull();
  }

  private static Map<?, ?> ask(Map<String, Object> variables) {
    return (Map<?, ?>) api.ask(SEARCH, variables).get("search");
  }

  private static List<String> ids(Map<?, ?> found) {
    return ((List<?>) found.get("edges")).stream()
        .map(edge -> String.valueOf(((Map<?, ?>) ((Map<?, ?>) edge).get("node")).get("id")))
        .toList();
  }

  private static List<String> cast(List<?> texts) {
    return texts.stream().map(String::valueOf).toList();
  }
}
