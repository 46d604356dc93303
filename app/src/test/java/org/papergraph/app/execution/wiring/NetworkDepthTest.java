package org.papergraph.app.execution.wiring;

import java.util.Map;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.papergraph.app.FixtureGraph;

import static org.assertj.core.api.Assertions.assertThat;

/** How far a co-author network reaches, on six authors in a row of whom each wrote with the next. */
class NetworkDepthTest {
  private static final String ROW = """
                                    UNWIND range(0, 5) AS i
                                    CREATE (:Author {id: 'author:name:a' + i, name: 'A' + i, nameKey: 'a' + i,
                                      spellings: ['A' + i], identity: 'NAME_ONLY', paperCount: 1});
                                    UNWIND range(1, 5) AS i
                                    MATCH (a:Author {id: 'author:name:a' + (i - 1)}) MATCH (b:Author {id: 'author:name:a' + i})
                                    CREATE (a)-[:AUTHORED]->(:Paper {id: 'paper:title:p' + i})<-[:AUTHORED]-(b);
                                    """;

  @BeforeAll
  static void fill() {
    FixtureGraph.fill(ROW);
  }

  @ParameterizedTest
  @ValueSource(ints = {1, 2, 3, 4})
  void aStepForEachDegreeOfDepth(int depth) {
    var answer = new Api().ask(
        """
        query($depth: Int) { coauthorNetwork(authors: ["author:name:a0"], depth: $depth) {
          nodes { distance degree author { name } } edges { source target } truncated } }""",
        Map.of("depth", depth));
    var nodes = IntStream.rangeClosed(0, depth)
        .mapToObj(i -> Map.of("distance", i, "degree", i == 0 || i == depth ? 1 : 2, "author",
            Map.of("name", "A" + i)))
        .toList();
    var edges = IntStream.range(0, depth)
        .mapToObj(i -> Map.of("source", "author:name:a" + i, "target", "author:name:a" + (i + 1)))
        .toList();
    assertThat(answer).isEqualTo(Map.of("coauthorNetwork",
        Map.of("nodes", nodes, "edges", edges, "truncated", false)));
  }
}
