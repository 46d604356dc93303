package org.papergraph.app.execution.wiring;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.papergraph.app.FixtureGraph;

import static org.assertj.core.api.Assertions.assertThat;

/** What is new in a graph where nothing is, and in one without any dates. */
class SuggestionsOfNothingTest {
  private static final String TRENDS = """
                                       { trendingPapers { asOf totalCount papers { score } }
                                         emergingTopics { asOf totalCount paperCount topics { growth } } }""";

  @BeforeAll
  static void fill() {
    FixtureGraph.fill("RETURN 1;\n");
  }

  @Test
  void nothingIsNew() {
    var papers = new HashMap<>(Map.of("totalCount", 0, "papers", List.of()));
    papers.put("asOf", null);
    var topics = new HashMap<>(Map.of("totalCount", 0, "paperCount", 0, "topics", List.of()));
    topics.put("asOf", null);

    assertThat(new Api().ask(TRENDS))
        .isEqualTo(Map.of("trendingPapers", papers, "emergingTopics", topics));
  }

  @Test
  void nobodyIsKnownToKnowAnything() {
    FixtureGraph.fill(
        """
        CREATE (:Author {id: 'author:name:a', name: 'a', nameKey: 'a', spellings: ['a'], paperCount: 1})
          -[:AUTHORED]->(:Paper {id: 'paper:title:1', title: 'One', sources: []})
          -[:HAS_TOPIC]->(:Topic {id: 'topic:t', label: 't', paperCount: 1});
        """);
    var suggested = new HashMap<>(Map.of("conflicts", 0, "suggestions", List.of()));
    suggested.put("asOf", null);

    assertThat(new Api()
        .ask("""
             { suggestReviewers(topics: ["topic:t"]) { asOf conflicts suggestions { score } }
               suggestCollaborators(author: "author:name:a") { totalCount } }"""))
        .isEqualTo(Map.of("suggestReviewers", suggested, "suggestCollaborators",
            Map.of("totalCount", 0)));
  }
}
