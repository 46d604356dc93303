package org.papergraph.app.http;

import java.io.IOException;
import java.net.http.HttpRequest.BodyPublishers;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.zip.ZipInputStream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.papergraph.app.FixtureGraph;
import org.papergraph.app.export.ReadNetwork;
import org.papergraph.app.export.TextReaders;
import org.papergraph.app.export.XmlReaders;
import org.papergraph.app.http.RunningServer.Answer;

import static org.assertj.core.api.Assertions.assertThat;
import static org.papergraph.app.http.RunningServer.encoded;

/** Networks as files at addresses of their own. */
final class NetworkDownloadTest {
  private static final String ROTSKOFF = "authors=" + encoded("author:name:grant m. rotskoff");
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

  private static Answer get(String extension, String query) {
    return server.send(server.to("/export/coauthor-network." + extension + "?" + query));
  }

  private static ReadNetwork read(String extension, String text) {
    return switch (extension) {
      case "gexf" -> XmlReaders.gexf(text);
      case "graphml" -> XmlReaders.graphMl(text);
      case "cyjs" -> TextReaders.cytoscape(text);
      default -> TextReaders.csv(text);
    };
  }

  @ParameterizedTest
  @CsvSource({"gexf, GEXF, application/gexf+xml", "graphml, GRAPHML, application/graphml+xml",
      "cyjs, CYTOSCAPE, application/json", "json, VOSVIEWER, application/json",
      "csv, CSV, text/csv; charset=utf-8; header=present"})
  void isWhatTheFieldExports(String extension, String format, String contentType) {
    var answer = get(extension, ROTSKOFF + "&depth=2&weighting=FRACTIONAL&from=2019&to=2025");
    var field = server.query("{ coauthorNetwork(authors: [\"author:name:grant m. rotskoff\"], "
        + "depth: 2, weighting: FRACTIONAL, years: {from: 2019, to: 2025}) { export(format: "
        + format + ") } }").json().at("/data/coauthorNetwork/export").asText();

    assertThat(answer.status()).as(answer.body()).isEqualTo(200);
    assertThat(answer.contentType()).isEqualTo(contentType);
    assertThat(answer.http().headers().firstValue("content-disposition"))
        .hasValue("attachment; filename=\"papergraph-coauthor-network." + extension + "\"");
    assertThat(answer.body()).isNotEmpty().isEqualTo(field);
  }

  @ParameterizedTest
  @CsvSource({"gexf", "graphml", "cyjs", "csv"})
  void isReadBackWithAllWhoWroteTogether(String extension) {
    var network = read(extension, get(extension, ROTSKOFF + "&from=2024&to=2024").body());

    assertThat(network.nodes()).containsOnlyKeys("author:name:grant m. rotskoff",
        "author:name:haoxuan chen", "author:name:lexing ying", "author:name:yinuo ren",
        "author:name:yiping lu");
    assertThat(network.edges()).hasSize(9);
  }

  @Test
  void topicsThatStandTogether() {
    var network = TextReaders
        .csv(server.send(server.to("/export/topic-network.csv?maxNodes=3")).body());

    assertThat(network.nodes()).hasSize(3);
  }

  @Test
  void severalAuthorsAndTopics() {
    var query = ROTSKOFF + "&authors=" + encoded("author:name:yiping lu") + "&topics="
        + encoded("topic:diffusion models") + "&topics=" + encoded("topic:gradient descent")
        + "&maxNodes=3&minSharedPapers=1&maxAuthorsPerPaper=10&depth=1";
    var network = TextReaders.csv(get("csv", query).body());

    assertThat(network.nodes()).hasSize(3).containsKeys("author:name:grant m. rotskoff",
        "author:name:yiping lu");
  }

  @Test
  void bothTablesInAZip() throws IOException {
    var answer = server.stream("/export/coauthor-network.zip?" + ROTSKOFF);
    var files = new LinkedHashMap<String, String>();
    try (var zip = new ZipInputStream(answer.body())) {
      for (var entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
        files.put(entry.getName(), new String(zip.readAllBytes(), StandardCharsets.UTF_8));
      }
    }

    assertThat(answer.headers().firstValue("content-type")).hasValue("application/zip");
    assertThat(files).containsOnlyKeys("nodes.csv", "edges.csv");
    assertThat(get("csv", ROTSKOFF).body())
        .isEqualTo(files.get("nodes.csv") + "\r\n" + files.get("edges.csv"));
  }

  @Test
  void nobodyKnownIsAnEmptyNetwork() {
    var answer = get("csv", "authors=author:name:nobody");
    assertThat(answer.status()).isEqualTo(200);
    assertThat(TextReaders.csv(answer.body())).isEqualTo(new ReadNetwork(Map.of(),
        List.of()));
  }

  @Test
  void headTellsTheSameWithoutTheFile() {
    var path = "/export/coauthor-network.gexf?" + ROTSKOFF;
    var head = server.send(server.to(path).method("HEAD", BodyPublishers.noBody()));
    var whole = server.send(server.to(path));

    assertThat(head.status()).isEqualTo(200);
    assertThat(head.body()).isEmpty();
    assertThat(head.http().headers().firstValue("etag")).isPresent()
        .isEqualTo(whole.http().headers().firstValue("etag"));
    assertThat(server.send(server.to(path).header("if-none-match",
        whole.http().headers().firstValue("etag").orElseThrow())).status()).isEqualTo(304);
  }

  @ParameterizedTest
  @CsvSource(delimiter = '|', quoteCharacter = '~',
      textBlock = """
                  gexf    |                                | 400 | `authors` is missing
                  gexf    | authors=                       | 400 | `authors` is missing
                  gexf    | authors=a&depth=5              | 400 | `depth` must be 1 to 4
                  gexf    | authors=a&depth=two            | 400 | `depth` must be a whole number
                  gexf    | authors=a&depth=1&depth=2      | 400 | `depth` is given twice
                  gexf    | authors=a&from=soon            | 400 | `from` must be a whole number
                  gexf    | authors=a&weighting=HEAVY      | 400 | `weighting` has an invalid value
                  gexf    | authors=a&maxNodes=100000      | 400 | `maxNodes` must be 1 to 1000
                  gexf    | authors=a&years=2020           | 400 | There are: authors, depth, minSharedPapers, from, to, topics
                  gexf    | authors=a&format=CSV           | 400 | There is no parameter `format`
                  pajek   | authors=a                      | 404 | coauthor-network.gexf, .graphml, .cyjs, .json, .csv, .zip
                  """)
  void saysWhatIsWrongAndHowToMendIt(String extension, String query, int status, String words) {
    var answer = get(extension, query == null ? "" : query);

    assertThat(answer.status()).as(answer.body()).isEqualTo(status);
    assertThat(answer.firstMessage()).contains(words);
    assertThat(answer.json().at("/errors/0/path").isMissingNode()).isTrue();
  }

  @Test
  void aServerWithoutItsGraphSaysSo() {
    try (var lost = RunningServer.withoutGraph()) {
      var answer = lost.send(lost.to("/export/coauthor-network.gexf?" + ROTSKOFF));
      assertThat(answer.status()).isEqualTo(503);
      assertThat(answer.firstCode()).isEqualTo("DATABASE_UNAVAILABLE");
    }
  }
}
