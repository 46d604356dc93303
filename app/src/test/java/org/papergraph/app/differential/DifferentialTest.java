package org.papergraph.app.differential;

import java.util.List;
import java.util.Random;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.papergraph.app.execution.wiring.Api;
import org.papergraph.app.execution.wiring.SchemaFactory;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * Random queries, answered by the server and naively. Settings: {@code -Ddifferential.queries}, how
 * many; {@code -Ddifferential.seed}, which.
 */
class DifferentialTest {
  private static final int QUERIES = Integer.getInteger("differential.queries", 2000);
  private static final int GRAPHS = 2;
  private static final int MOST_SHOWN = 5;
  private static final long SEED = Long.getLong("differential.seed", 20261121L);

  @Test
  void theServerAnswersAsTheContractReads() {
    for (int i = 0; i < GRAPHS; i++) {
      var differences = differences(new Random(SEED + i), QUERIES / GRAPHS);
      assertThat(differences).isEmpty();
    }
  }

  private static List<String> differences(Random random, int count) {
    var graph = RandomGraph.make(random);
    GraphStore.store(graph);
    var cursors = new Cursors();
    var schema = SchemaFactory.bare();
    var answers = new Answerers(new Api(), NaiveSchema.over(graph, cursors));
    var shrinking = new Shrinking(schema, answers::differRightly);
    var queries = Stream.generate(() -> RandomQuery.make(random, schema, graph, cursors))
        .filter(shrinking::isValid)
        .limit(count).toList();
    return queries.parallelStream().filter(answers::differ).limit(MOST_SHOWN)
        .map(shrinking::smallest).map(answers::difference).toList();
  }
}
