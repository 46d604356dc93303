package org.papergraph.app.http;

import java.nio.charset.StandardCharsets;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.papergraph.app.FixtureGraph;

import static org.assertj.core.api.Assertions.assertThat;

/** A network of a thousand authors, which no buffer on the way holds, while one download at a time is allowed. */
final class LargeNetworkDownloadTest {
  /** Ada wrote one paper with each quarter of the others: three of 251 authors, and one of 250. */
  private static final String ADA_AND_999_MORE = """
                                                 UNWIND range(0, 999) AS i
                                                 CREATE (:Author {id: 'author:name:a' + i, name: 'Ada A' + i, nameKey: 'ada a' + i,
                                                   spellings: ['Ada A' + i], identity: 'NAME_ONLY', paperCount: 1, number: i});
                                                 UNWIND range(0, 3) AS quarter
                                                 CREATE (p:Paper {id: 'paper:title:p' + quarter, title: 'P', year: 2020, sources: ['fixture']})
                                                 WITH p, quarter
                                                 MATCH (a:Author) WHERE a.number = 0 OR a.number % 4 = quarter
                                                 CREATE (a)-[:AUTHORED {position: a.number + 1}]->(p);
                                                 """;
  private static final int EDGES = 3 * (251 * 250 / 2) + 250 * 249 / 2;
  private static final String PATH = "/export/coauthor-network.gexf?authors=author:name:a0&maxNodes=1000";

  private RunningServer server;

  @BeforeAll
  static void fill() {
    FixtureGraph.fill(ADA_AND_999_MORE);
  }

  @BeforeEach
  void start() {
    server = RunningServer
        .onGraphUnderTest(Map.of("papergraph.limits.max-concurrent-downloads", 1,
            "papergraph.limits.timeout", "60s"));
  }

  @AfterEach
  void stop() {
    server.close();
  }

  @Test
  void isReadWhileItIsWrittenAndHoldsAPlace() throws Exception {
    var answer = server.stream(PATH);
    assertThat(answer.statusCode()).isEqualTo(200);
    try (var body = answer.body()) {
      var begin = new String(body.readNBytes(1000), StandardCharsets.UTF_8);

      for (var path : new String[]{PATH, "/export/topic-network.zip", "/export/papers.bib"}) {
        var next = server.send(server.to(path));
        assertThat(next.status()).as(path).isEqualTo(429);
        assertThat(next.firstCode()).isEqualTo("TOO_MANY_REQUESTS");
        assertThat(next.http().headers().firstValue("retry-after")).hasValue("1");
      }
      assertThat(DownloadClient.metrics(server)).doesNotContain("papergraph_downloads");
      var file = begin + new String(body.readAllBytes(), StandardCharsets.UTF_8);
      assertThat(file.lines().filter(line -> line.startsWith("<node id="))).hasSize(1000);
      assertThat(file.lines().filter(line -> line.startsWith("<edge id="))).hasSize(EDGES);
      assertThat(file).endsWith("</gexf>");
    }
    DownloadClient.await(server, "OK", 1);
    assertThat(server.send(server.to("/export/topic-network.zip")).status()).isEqualTo(200);
  }

  @Test
  void aClientThatGoesAwayFreesItsPlace() throws Exception {
    try (var client = DownloadClient.asking(server, PATH, "HTTP/1.1")) {
      assertThat(client.getInputStream().readNBytes(1000)).hasSize(1000);
      assertThat(server.send(server.to(PATH)).status()).isEqualTo(429);
    }
    DownloadClient.await(server, "CLIENT_GONE", 1);
    assertThat(server.send(server.to("/export/coauthor-network.csv?authors=author:name:a1"))
        .status()).isEqualTo(200);
  }

  @Test
  void whatIsRefusedHoldsNoPlace() {
    for (int times = 0; times < 3; times++) {
      var refused = server.send(server.to(PATH + "&depth=5"));
      assertThat(refused.status()).isEqualTo(400);
      assertThat(refused.firstMessage()).contains("`depth` must be 1 to 4");
    }
  }
}
