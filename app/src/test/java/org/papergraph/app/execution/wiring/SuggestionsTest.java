package org.papergraph.app.execution.wiring;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.util.List;
import java.util.stream.StreamSupport;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.papergraph.app.FixtureGraph;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

/**
 * Suggestions and trends in a graph of eight papers. Xu wrote with Zoe, Zoe with Yara; Xu and Will write about graphs.
 * The answers were worked out by hand.
 */
class SuggestionsTest {
  private static final String EIGHT = """
                                      UNWIND ['xu', 'zoe', 'yara', 'will', 'vera'] AS name
                                      CREATE (:Author {id: 'author:name:' + name, name: name, nameKey: name, spellings: [name],
                                        identity: 'NAME_ONLY', paperCount: 1});
                                      UNWIND ['graphs', 'sets', 'maps'] AS label
                                      CREATE (:Topic {id: 'topic:' + label, label: label, kind: 'KEYWORD', paperCount: 1});
                                      UNWIND [
                                        [1, 2025, null, null, ['xu', 'zoe'], ['graphs']],
                                        [2, 2024, null, null, ['zoe', 'yara'], ['sets']],
                                        [3, 2026, date('2026-03-01'), 20, ['will'], ['graphs']],
                                        [4, 2026, date('2026-03-10'), 1, ['vera'], ['maps']],
                                        [5, 2026, date('2026-01-01'), 90, ['vera'], ['graphs']],
                                        [6, 2026, null, 50, ['will'], ['graphs']],
                                        [7, 2025, null, null, ['vera'], ['sets']],
                                        [8, 2025, null, null, ['vera'], ['maps']]] AS row
                                      CREATE (p:Paper {id: 'paper:title:' + row[0], title: 'Paper ' + row[0], year: row[1],
                                        publishedOn: row[2], upvotes: row[3], sources: []})
                                      FOREACH (name IN row[4] |
                                        MERGE (a:Author {id: 'author:name:' + name}) CREATE (a)-[:AUTHORED {position: 1}]->(p))
                                      FOREACH (label IN row[5] |
                                        MERGE (t:Topic {id: 'topic:' + label}) CREATE (p)-[:HAS_TOPIC {score: 1.0, method: 'KEYWORD'}]->(t));
                                      MATCH (p:Paper {id: 'paper:title:3'}) MATCH (q:Paper {id: 'paper:title:4'})
                                      CREATE (p)-[:CITES {source: 'test'}]->(q);
                                      MATCH (a:Author {id: 'author:name:xu'})
                                      CREATE (:Identifier {id: 'author:name:x u'})-[:IDENTIFIES]->(a);
                                      """;
  private static final JsonMapper JSON = JsonMapper.builder().findAndAddModules().build();

  private static Api api;

  @BeforeAll
  static void fill() {
    FixtureGraph.fill(EIGHT);
    api = new Api();
  }

  @ParameterizedTest
  @CsvSource({"author:name:xu", "author:name:x u"})
  void collaborators(String id) {
    var answer = ask("{ suggestCollaborators(author: \"" + id
        + "\") { totalCount suggestions { score"
        + " node { name papers { totalCount } } coauthors { contribution count authors { name } }"
        + " topics { contribution count topics { label } } } } }").get("suggestCollaborators");

    assertThat(answer.get("totalCount").asInt()).isEqualTo(3);
    var suggestions = answer.get("suggestions");
    assertThat(texts(suggestions, "/node/name")).containsExactly("will", "yara", "vera");
    assertThat(suggestions.at("/0/node/papers/totalCount").asInt()).isEqualTo(2);
    assertThat(suggestions.at("/0/score").asDouble()).isEqualTo(0.5, within(1e-9));
    assertThat(texts(suggestions.at("/0/topics/topics"), "/label")).containsExactly("graphs");
    assertThat(suggestions.at("/0/coauthors/count").asInt()).isZero();
    assertThat(texts(suggestions.at("/1/coauthors/authors"), "/name")).containsExactly("zoe");
    assertThat(suggestions.at("/1/coauthors/contribution").asDouble())
        .isEqualTo(suggestions.at("/1/score").asDouble()).isEqualTo(0.29530, within(1e-5));
  }

  @Test
  void reviewers() {
    var answer = ask(
        "{ suggestReviewers(papers: [\"paper:title:1\"], topics: [\"topic:sets\"]) { asOf"
            + " conflicts suggestions { score node { name } topics { papers lastYear contribution"
            + " node { label } } } } }")
        .get("suggestReviewers");

    assertThat(answer.get("asOf").asInt()).isEqualTo(2026);
    // Xu, Zoe, and Yara, who wrote with Zoe two years before.
    assertThat(answer.get("conflicts").asInt()).isEqualTo(3);
    var suggestions = answer.get("suggestions");
    assertThat(texts(suggestions, "/node/name")).containsExactly("vera", "will");
    assertThat(texts(suggestions.at("/0/topics"), "/node/label")).containsExactly("sets", "graphs");
    assertThat(suggestions.at("/1/topics/0/papers").asInt()).isEqualTo(2);
    assertThat(suggestions.at("/1/topics/0/lastYear").asInt()).isEqualTo(2026);
  }

  @Test
  void reviewersMayBeLeftOutAndConflictsPass() {
    var answer = ask("{ suggestReviewers(papers: [\"paper:title:1\"], topics: [\"topic:sets\"],"
        + " exclude: [\"author:name:vera\", \"author:name:nobody\"], conflictYears: 1, first: 1)"
        + " { conflicts suggestions { node { name } } } }").get("suggestReviewers");

    assertThat(answer.get("conflicts").asInt()).isEqualTo(2);
    assertThat(texts(answer.get("suggestions"), "/node/name")).containsExactly("yara");
  }

  @Test
  void trendingPapers() {
    var answer = ask("{ trendingPapers { asOf totalCount papers { score perDay upvotes citations"
        + " node { title publishedOn } } } }").get("trendingPapers");

    assertThat(answer.get("asOf").asText()).isEqualTo("2026-03-10");
    assertThat(answer.get("totalCount").asInt()).isEqualTo(2);
    assertThat(texts(answer.get("papers"), "/node/title")).containsExactly("Paper 4", "Paper 3");
    assertThat(answer.at("/papers/0/score").asDouble()).isEqualTo(11.0 / 14, within(1e-9));
    assertThat(answer.at("/papers/1/perDay").asDouble()).isEqualTo(2);
  }

  @Test
  void trendingPapersOfAnotherDay() {
    var answer = ask("{ trendingPapers(asOf: \"2026-01-31\", window: 31) { asOf papers { citations"
        + " upvotes node { id } } } }").get("trendingPapers");

    assertThat(answer.get("asOf").asText()).isEqualTo("2026-01-31");
    assertThat(texts(answer.get("papers"), "/node/id")).containsExactly("paper:title:5");
  }

  @Test
  void emergingTopics() {
    var answer = ask(
        "{ emergingTopics { asOf totalCount paperCount paperCountBefore topics { growth"
            + " papers papersBefore share shareBefore node { label } } } }")
        .get("emergingTopics");

    // 3 of 4 papers after 1 of 3, and 10 of 7 more on both.
    assertThat(answer.get("asOf").asInt()).isEqualTo(2026);
    assertThat(answer.get("paperCount").asInt()).isEqualTo(4);
    assertThat(answer.get("paperCountBefore").asInt()).isEqualTo(3);
    assertThat(texts(answer.get("topics"), "/node/label")).containsExactly("graphs");
    assertThat(answer.at("/topics/0/growth").asDouble()).isEqualTo(
        Math.log((0.75 + 10 / 7.0) / (1 / 3.0 + 10 / 7.0)) / Math.log(2), within(1e-9));
    assertThat(answer.at("/topics/0/papersBefore").asInt()).isEqualTo(1);
  }

  @ParameterizedTest
  @CsvSource(delimiter = '|', quoteCharacter = '`', value = {
      "suggestCollaborators(author: \"author:name:nobody\") { totalCount } | no author with the id",
      "suggestCollaborators(author: \"paper:title:1\") { totalCount } | must be the id of an author",
      "suggestCollaborators(author: \"author:name:xu\", first: 51) { totalCount } | `first` must be 1 to 50",
      "suggestCollaborators(author: \"author:name:xu\", first: null) { totalCount } | `first` must be a number",
      "suggestCollaborators(author: \"author:name:xu\", years: {from: 2, to: 1}) { totalCount } | must not end before",
      "suggestReviewers { conflicts } | `papers` or `topics` must name one",
      "suggestReviewers(papers: []) { conflicts } | `papers` or `topics` must name one",
      "suggestReviewers(papers: [\"paper:title:9\"]) { conflicts } | no paper with the id paper:title:9",
      "suggestReviewers(topics: [\"topic:none\"]) { conflicts } | no topic with the id topic:none",
      "suggestReviewers(topics: [\"paper:title:1\"]) { conflicts } | must be ids of topics",
      "suggestReviewers(topics: [\"topic:sets\"], exclude: [\"nonsense\"]) { conflicts } | must be ids of authors",
      "suggestReviewers(topics: [\"topic:sets\"], conflictYears: -1) { conflicts } | `conflictYears` must be 0 to 100",
      "suggestReviewers(topics: [\"topic:sets\"], asOf: 0) { conflicts } | `asOf` must be 1 to 9999",
      "trendingPapers(window: 0) { totalCount } | `window` must be 1 to 3650",
      "trendingPapers(first: 101) { totalCount } | `first` must be 1 to 100",
      "trendingPapers(asOf: \"soon\") { totalCount } | asOf",
      "emergingTopics(window: 101) { totalCount } | `window` must be 1 to 100",
      "emergingTopics(minPapers: 0) { totalCount } | `minPapers` must be 1 or more",
      "emergingTopics(asOf: 10000) { totalCount } | `asOf` must be 1 to 9999"})
  void whatDoesNotDoIsSaid(String field, String message) {
    assertThatThrownBy(() -> ask("{ " + field + " }")).isInstanceOf(AssertionError.class)
        .hasMessageContaining(message);
  }

  private static JsonNode ask(String query) {
    return JSON.valueToTree(api.ask(query));
  }

  private static List<String> texts(JsonNode list, String pointer) {
    return StreamSupport.stream(list.spliterator(), false).map(item -> item.at(pointer).asText(""))
        .toList();
  }
}
