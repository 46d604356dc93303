package org.papergraph.app.execution.wiring;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.papergraph.loader.load.Loader;
import org.papergraph.localneo4j.Neo4jUnderTest;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * A paper that a repository had before a journal, told by two sources; a retracted paper of one venue; and one of which
 * little is known. The answers were worked out by hand.
 */
class VersionsTest {
  private static final JsonMapper JSON = new JsonMapper();
  private static final String SOURCES = """
                                        {"source":"preprints","title":"Lanterns on Slow Rivers","year":2020,"type":"preprint","arxivId":"2003.01234v2","url":"https://example.org/lanterns","authors":["Ida Ferry"],"venue":"arXiv"}
                                        {"source":"journals","title":"Lanterns on slow rivers","year":2021,"type":"journal-article","doi":"10.1000/RIVER.7","authors":["Ida Ferry"],"venue":{"name":"Annals of Quiet Water","kind":"JOURNAL"}}
                                        {"source":"journals","title":"A Bridge That Was Not There","year":2019,"type":"journal-article","doi":"10.1000/bridge","retracted":true,"authors":["Ida Ferry"],"venue":"ICML 2019"}
                                        {"source":"notes","title":"Untitled Mooring","authors":["Ida Ferry"]}
                                        """;
  private static final String VERSIONS = " versions { type venueName year doi arxivId url sources } ";

  private static Api api;

  @BeforeAll
  static void load(@TempDir Path folder) throws IOException {
    Neo4jUnderTest.empty();
    var file = Files.writeString(folder.resolve("papers.jsonl"), SOURCES);
    assertThat(Loader.load(Neo4jUnderTest.driver(), List.of(file)).toString()).isNotEmpty();
    api = new Api();
  }

  @Test
  void theJournalArticleStandsBeforeThePreprint() throws IOException {
    var paper = ask("{ paper(by: {arxivId: \"2003.01234\"}) { title year doi sources"
        + VERSIONS + "} }").get("paper");

    assertThat(paper).isEqualTo(JSON.readTree(
        """
        {"title": "Lanterns on slow rivers", "year": 2021, "doi": "10.1000/river.7",
         "sources": ["journals", "preprints"],
         "versions": [
           {"type": "journal-article", "venueName": "Annals of Quiet Water", "year": 2021,
            "doi": "10.1000/river.7", "arxivId": null, "url": null, "sources": ["journals"]},
           {"type": "preprint", "venueName": "arXiv", "year": 2020, "doi": null,
            "arxivId": "2003.01234", "url": "https://example.org/lanterns", "sources": ["preprints"]}]}
        """));
  }

  @Test
  void aPaperThatAppearedOnceIsItsOnlyVersion() throws IOException {
    var paper = ask("{ paper(by: {doi: \"10.1000/bridge\"}) {" + VERSIONS + "} }").get("paper");

    assertThat(paper.get("versions")).isEqualTo(JSON.readTree(
        """
        [{"type": "journal-article", "venueName": "ICML", "year": 2019, "doi": "10.1000/bridge",
          "arxivId": null, "url": null, "sources": ["journals"]}]
        """));
  }

  @Test
  void ofAnUnpublishedPaperOnlyTheSourceIsKnown() throws IOException {
    var papers = ask("{ papers(filter: {hasYear: false}) { nodes {" + VERSIONS + "} } }");

    assertThat(papers.at("/papers/nodes")).isEqualTo(
        JSON.readTree("""
                      [{"versions": [{"type": null, "venueName": null, "year": null, "doi": null,
                                      "arxivId": null, "url": null, "sources": ["notes"]}]}]
                      """));
  }

  @Test
  void eachAliasHasItsOwnSelection() throws IOException {
    var paper = ask("{ paper(by: {doi: \"10.1000/river.7\"}) { when: versions { year } "
        + "versions { at: venueName __typename } } }").get("paper");

    assertThat(paper).isEqualTo(
        JSON.readTree("""
                      {"when": [{"year": 2021}, {"year": 2020}],
                       "versions": [{"at": "Annals of Quiet Water", "__typename": "PaperVersion"},
                                    {"at": "arXiv", "__typename": "PaperVersion"}]}
                      """));
  }

  @Test
  void aPaperIsRetractedIfASourceSaysSo() throws IOException {
    var papers = ask("{ papers(orderBy: [{field: TITLE}]) { nodes { title retracted } } }");

    assertThat(papers.at("/papers/nodes")).isEqualTo(
        JSON.readTree("""
                      [{"title": "A Bridge That Was Not There", "retracted": true},
                       {"title": "Lanterns on slow rivers", "retracted": false},
                       {"title": "Untitled Mooring", "retracted": false}]
                      """));
  }

  @Test
  void retractedPapersAreFoundAndLeftOut() {
    assertThat(titles("{retracted: true}")).containsExactly("A Bridge That Was Not There");
    assertThat(titles("{retracted: false}")).containsExactly("Lanterns on slow rivers",
        "Untitled Mooring");
    assertThat(titles("{not: {retracted: true}}")).containsExactly("Lanterns on slow rivers",
        "Untitled Mooring");
    assertThat(titles("{authors: {name: {in: [\"Ida Ferry\"]}}, retracted: true}"))
        .containsExactly("A Bridge That Was Not There");
  }

  private static List<String> titles(String filter) {
    var papers = ask("{ papers(filter: " + filter + ", orderBy: [{field: TITLE}]) { totalCount "
        + "nodes { title } } }").get("papers");
    var titles = papers.get("nodes").findValuesAsText("title");
    assertThat(papers.get("totalCount").asInt()).isEqualTo(titles.size());
    return titles;
  }

  private static JsonNode ask(String query) {
    return JSON.valueToTree(api.ask(query));
  }
}
