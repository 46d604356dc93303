package org.papergraph.app.http;

import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.papergraph.app.FixtureGraph;
import org.papergraph.app.execution.exploration.Snapshots;
import org.papergraph.localneo4j.Neo4jUnderTest;

import static org.assertj.core.api.Assertions.assertThat;

/** What a load has brought is in the snapshot before anybody asks. */
final class LoadsAreReadAheadTest {

  @Test
  void whenTheServerStartsAndWhenALoadHasEnded() throws InterruptedException {
    FixtureGraph.fill("CREATE (:Paper {id: 'paper:title:0'});");
    load(1);
    try (var server = RunningServer
        .onGraphUnderTest(Map.of("papergraph.snapshot-check", "20ms"))) {
      var snapshots = server.bean(Snapshots.class);
      for (int load = 1; load <= 3; load++) {
        awaitPapers(snapshots, load);
        load(load + 1);
      }
    }
  }

  private static void load(int number) {
    Neo4jUnderTest.driver()
        .executableQuery("""
                         CREATE (:Load {id: $number, number: $number, status: 'FINISHED'})
                         CREATE (:Paper {id: 'paper:title:' + $number})""")
        .withParameters(Map.of("number", number)).execute();
  }

  private static void awaitPapers(Snapshots snapshots, int loads) throws InterruptedException {
    var limit = Instant.now().plus(Duration.ofSeconds(20));
    while (true) {
      var latest = snapshots.latest();
      if (latest != null && latest.papers().size() == 1 + loads) {
        return;
      }
      assertThat(Instant.now()).as("papers of load " + loads).isBefore(limit);
      Thread.sleep(10);
    }
  }
}
