package org.papergraph.app.execution.wiring;

import io.micrometer.core.instrument.simple.SimpleMeterRegistry;
import java.time.Duration;
import java.util.concurrent.CompletableFuture;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.papergraph.app.FixtureGraph;
import org.papergraph.app.execution.Deadline;
import org.papergraph.app.execution.exploration.Gate;
import org.papergraph.app.execution.exploration.SnapshotsUnderTest;
import org.papergraph.app.graph.GraphReaders;

import static org.assertj.core.api.Assertions.assertThat;

/** The first questions after a load, while the snapshot is read. */
@Timeout(120)
final class WaitingForTheSnapshotTest {
  private static final String QUESTION = "{ topicNetwork { papers } }";

  @Test
  void holdsNoPlaceForThoseWhoComputeAndAllWaitForOneReading() {
    FixtureGraph
        .fill("CREATE (:Paper {id: 'paper:title:p'})-[:HAS_TOPIC]->(:Topic {id: 'topic:t'});");
    var reader = GraphReaders.underTest();
    var gate = new Gate();
    var computing = new Computing(1);
    var api = new Api(new Statements(new StatementCache(new SimpleMeterRegistry()), reader),
        SnapshotsUnderTest.gated(reader, gate), computing);

    var questions = IntStream.range(0, 3)
        .mapToObj(i -> CompletableFuture.supplyAsync(() -> api.ask(QUESTION).toString())).toList();
    gate.awaitSomebody();
    assertThat(computing.within(Deadline.in(Duration.ZERO), () -> "a place")).isEqualTo("a place");
    gate.open();

    assertThat(questions).extracting(CompletableFuture::join).hasSize(3)
        .containsOnly("{topicNetwork={papers=1}}");
    assertThat(gate.passed()).isEqualTo(1);
  }
}
