package org.papergraph.app.execution.wiring;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.papergraph.app.FixtureGraph;

import static org.assertj.core.api.Assertions.assertThat;

/** An author may stand twice on a byline: two authorships, of which paging must lose none. */
class TwiceOnABylineTest {
  private static Api api;

  @BeforeAll
  static void fill() {
    FixtureGraph.fill(
        """
        CREATE (a:Author {id: 'author:name:a', name: 'A', spellings: ['A'], paperCount: 2}),
          (p:Paper {id: 'paper:title:1', title: 'One', year: 2020, sources: []}),
          (q:Paper {id: 'paper:title:2', title: 'Two', year: 2020, sources: []}),
          (a)-[:AUTHORED {position: 9}]->(p), (a)-[:AUTHORED {position: 3}]->(p), (a)-[:AUTHORED {position: 1}]->(q);
        """);
    api = new Api();
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "orderBy: [{field: YEAR}]", "orderBy: [{field: ID}]"})
  void everyAuthorshipHasItsPlace(String order) {
    var walked = new ArrayList<String>();
    Object after = null;
    Map<?, ?> page;
    do {
      page = page("first: 1, " + order + (after == null ? "" : ", after: \"" + after + "\""));
      assertThat(page.get("totalCount")).isEqualTo(3);
      ((List<?>) page.get("edges")).forEach(edge -> walked.add(
          ((Map<?, ?>) ((Map<?, ?>) edge).get("node")).get("title") + " "
              + ((Map<?, ?>) edge).get("position")));
      after = ((Map<?, ?>) page.get("pageInfo")).get("endCursor");
    } while (Boolean.TRUE.equals(((Map<?, ?>) page.get("pageInfo")).get("hasNextPage")));
    assertThat(walked).containsExactly("One 3", "One 9", "Two 1");
  }

  private static Map<?, ?> page(String arguments) {
    var author = (Map<?, ?>) api
        .ask("""
             { author(by: { id: "author:name:a" }) { papers(%s) {
               totalCount pageInfo { hasNextPage endCursor } edges { position node { title } } } } }
             """.formatted(arguments)).get("author");
    return (Map<?, ?>) author.get("papers");
  }
}
