package org.papergraph.app.http;

import java.net.http.HttpRequest.BodyPublishers;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.jbibtex.BibTeXEntry;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.papergraph.app.citation.Readers;
import org.papergraph.app.export.TextReaders;
import org.papergraph.app.http.RunningServer.Answer;
import org.papergraph.localneo4j.Neo4jUnderTest;

import static org.assertj.core.api.Assertions.assertThat;
import static org.papergraph.app.http.RunningServer.encoded;

/** Lists of papers as files at addresses of their own, read back by readers that are not ours. */
final class PaperDownloadTest {
  private static final String FILTER = "{\"year\": {\"from\": 2003}, \"venues\": {\"ids\": [\"venue:icml\"]}}";
  private static RunningServer server;

  @BeforeAll
  static void start() {
    ManyPapers.fill();
    server = RunningServer.onGraphUnderTest();
  }

  @AfterAll
  static void stop() {
    server.close();
  }

  private static Answer get(String pathAndQuery) {
    return server.send(server.to("/export/" + pathAndQuery));
  }

  /** What a client gets that pages through the list by itself. */
  private static List<String> paged(String arguments, String field) {
    var found = new ArrayList<String>();
    String after = "";
    while (true) {
      var page = server.query("{ papers(first: 100" + arguments + after + ") { "
          + "citations(format: CSV) nodes { title } pageInfo { endCursor hasNextPage } } }").json()
          .at("/data/papers");
      if ("title".equals(field)) {
        page.path("nodes").forEach(node -> found.add(node.path("title").asText()));
      } else {
        var lines = page.path("citations").asText().split("(?<=\r\n)", -1);
        for (int i = found.isEmpty() ? 0 : 1; i < lines.length; i++) {
          found.add(lines[i]);
        }
      }
      if (!page.at("/pageInfo/hasNextPage").asBoolean()) {
        return found;
      }
      after = ", after: \"" + page.at("/pageInfo/endCursor").asText() + "\"";
    }
  }

  private static List<String> titles(String extension, String text) {
    return switch (extension) {
      case "bib" -> Readers.bibTex(text).stream()
          .map(entry -> Readers.plain(entry, BibTeXEntry.KEY_TITLE)).toList();
      case "ris" -> Readers.ris(text).stream().map(record -> record.getTitle()).toList();
      case "json" -> Readers.csl(text).stream().map(item -> item.getTitle()).toList();
      default -> TextReaders.rows(text).stream().skip(1)
          .map(row -> Objects.requireNonNull(row.get(1))).toList();
    };
  }

  @ParameterizedTest
  @CsvSource({"bib, application/x-bibtex; charset=utf-8",
      "ris, application/x-research-info-systems; charset=utf-8",
      "json, application/vnd.citationstyles.csl+json",
      "csv, text/csv; charset=utf-8; header=present"})
  void allPapersInTheOrderInWhichTheApiPagesThem(String extension, String contentType) {
    var answer = get("papers." + extension + "?orderBy="
        + encoded("[{\"field\": \"YEAR\", \"direction\": \"DESC\"}]"));

    assertThat(answer.status()).isEqualTo(200);
    assertThat(answer.contentType()).isEqualTo(contentType);
    assertThat(answer.http().headers().firstValue("content-disposition"))
        .hasValue("attachment; filename=\"papergraph-papers." + extension + "\"");
    assertThat(titles(extension, answer.body())).hasSize(ManyPapers.COUNT)
        .isEqualTo(paged(", orderBy: [{field: YEAR, direction: DESC}]", "title"));
  }

  @Test
  void theVeryTextOfTheApisPages() {
    assertThat(get("papers.csv").body()).isEqualTo(String.join("", paged("", "citations")));
  }

  @Test
  void keysAreUniqueInTheWholeFile() {
    assertThat(Readers.bibTex(get("papers.bib").body()))
        .extracting(entry -> entry.getKey().getValue()).hasSize(ManyPapers.COUNT)
        .doesNotHaveDuplicates();
  }

  @Test
  void onlyThoseOfAFilter() {
    var filtered = paged(
        ", filter: {year: {from: 2003}, venues: {ids: [\"venue:icml\"]}}", "title");
    var answer = get("papers.csv?filter=" + encoded(FILTER));

    assertThat(answer.status()).as(answer.body()).isEqualTo(200);
    assertThat(titles("csv", answer.body())).hasSizeBetween(800, 1000).isEqualTo(filtered);
  }

  @ParameterizedTest
  @ValueSource(ints = {0, 1, 999, 1000, 1001, 2499, 2500, 2501, 2_000_000_000})
  void noMoreThanAskedFor(int first) {
    assertThat(titles("ris", get("papers.ris?first=" + first).body()))
        .hasSize(Math.min(first, ManyPapers.COUNT));
  }

  @ParameterizedTest
  @CsvSource({"bib, ''", "ris, ''", "json, '[ ]'", "csv, '\"id\",\"title\"'"})
  void anEmptyListIsAFileToo(String extension, String text) {
    var answer = get("papers." + extension + "?filter=" + encoded("{\"year\": {\"from\": 3000}}"));

    assertThat(answer.status()).isEqualTo(200);
    assertThat(answer.body()).startsWith(text);
    assertThat(titles(extension, answer.body())).isEmpty();
  }

  @Test
  void headTellsTheSameWithoutTheFile() {
    var path = "/export/papers.bib?first=10";
    var head = server.send(server.to(path).method("HEAD", BodyPublishers.noBody()));
    var whole = server.send(server.to(path));

    assertThat(head.status()).isEqualTo(200);
    assertThat(head.body()).isEmpty();
    for (var header : List.of("content-type", "content-disposition", "etag", "cache-control",
        "vary", "content-security-policy")) {
      assertThat(head.http().headers().allValues(header)).as(header).isNotEmpty()
          .isEqualTo(whole.http().headers().allValues(header));
    }
    assertThat(head.http().headers().firstValue("content-length")).isEmpty();
    assertThat(server.send(
        server.to("/export/papers.bib?first=-1").method("HEAD", BodyPublishers.noBody())).status())
        .isEqualTo(400);
  }

  @Test
  void whoHasItGetsItAgainOnlyWhenTheGraphHasChanged() {
    var path = "/export/papers.ris?first=1";
    var tag = server.send(server.to(path)).http().headers().firstValue("etag").orElseThrow();
    var again = server.send(server.to(path).header("if-none-match", "\"x\", " + tag));
    assertThat(again.status()).isEqualTo(304);
    assertThat(again.body()).isEmpty();
    assertThat(again.http().headers().firstValue("etag")).hasValue(tag);
    assertThat(server.send(server.to("/export/papers.ris?first=2").header("if-none-match", tag))
        .status()).isEqualTo(200);

    Neo4jUnderTest.driver().executableQuery("CREATE (:Topic {id: 'topic:new'})").execute();
    assertThat(server.send(server.to(path).header("if-none-match", tag)).status()).isEqualTo(200);
  }

  @ParameterizedTest
  @CsvSource(delimiter = '|', quoteCharacter = '~',
      textBlock = """
                  papers.bib?filter={                               | 400 | `filter` is not valid JSON
                  papers.bib?filter={"yaer":{"from":1}}             | 400 | yaer
                  papers.bib?filter={"year":"x"}                    | 400 | `filter` has an invalid value
                  papers.bib?filter=[1]                             | 400 | `filter` has an invalid value
                  papers.bib?filter="x"                             | 400 | `filter` has an invalid value
                  papers.bib?filter={"year":{"from":99999999999}}   | 400 | `filter` has an invalid value
                  papers.bib?filter={"ids":["\\ud800"]}             | 400 | `filter` holds half a surrogate pair
                  papers.bib?filter={}&filter={}                    | 400 | `filter` is given twice
                  papers.bib?orderBy=[{"field":"NOPE"}]             | 400 | `orderBy` has an invalid value
                  papers.bib?orderBy=YEAR                           | 400 | `orderBy` is not valid JSON
                  papers.bib?first=-1                               | 400 | `first` must be 0 or more, not -1
                  papers.bib?first=ten                              | 400 | `first` must be a whole number
                  papers.bib?first=99999999999                      | 400 | `first` must be a whole number of at most 2147483647
                  papers.bib?fliter={}                              | 400 | There are: filter, orderBy, first
                  papers.bib?after=x                                | 400 | There is no parameter `after`
                  papers.bib?format=RIS                             | 400 | There is no parameter `format`
                  papers.xml                                        | 404 | papers.bib, .ris, .json, .csv
                  papers                                            | 404 | papers.bib
                  PAPERS.BIB                                        | 404 | papers.bib
                  papers.bib.bib                                    | 404 | papers.bib
                  authors.csv                                       | 404 | coauthor-network.gexf
                  %2e%2e%2fpapers.bib                               | 404 | papers.bib
                  """)
  void saysWhatIsWrongAndHowToMendIt(String path, int status, String words) {
    int query = path.indexOf('=') + 1;
    var answer = get(path.contains("&") || query == 0
        ? path.replace("{}", "%7B%7D")
        : path.substring(0, query) + encoded(path.substring(query)));

    assertThat(answer.status()).as(answer.body()).isEqualTo(status);
    assertThat(answer.contentType()).isEqualTo("application/json; charset=utf-8");
    assertThat(answer.firstCode()).isEqualTo(status == 404 ? "NOT_FOUND" : "BAD_USER_INPUT");
    assertThat(answer.firstMessage()).contains(words);
    assertThat(answer.http().headers().firstValue("content-disposition")).isEmpty();
    assertThat(answer.http().headers().firstValue("cache-control")).hasValue("no-store");
  }

  @Test
  void refusesWhatIsHuge() {
    assertThat(get("papers.bib?filter=" + "x".repeat(20_000)).status()).isBetween(400, 499);
    var deep = "{\"not\":".repeat(90) + "{}" + "}".repeat(90);
    assertThat(get("papers.bib?first=0&filter=" + encoded(deep)).status()).isIn(200, 400);
    var deeper = "{\"not\":".repeat(200) + "{}" + "}".repeat(200);
    assertThat(get("papers.bib?filter=" + encoded(deeper)).firstMessage())
        .startsWith("`filter` is not valid JSON");
  }

  @Test
  void takesNoOtherMethodAndIsOpenToNoOtherOrigin() {
    assertThat(server.send(server.to("/export/papers.bib").POST(BodyPublishers.ofString("{}")))
        .status()).isEqualTo(405);
    var elsewhere = "https://elsewhere.example";
    var answer = server.send(server.to("/export/papers.bib").header("origin", elsewhere));
    var graphQl = server.send(server.to("/graphql").header("origin", elsewhere));
    assertThat(answer.status()).isEqualTo(graphQl.status()).isEqualTo(403);
    assertThat(answer.body()).isEmpty();
    assertThat(answer.http().headers().allValues("access-control-allow-origin")).isEmpty();
  }
}
