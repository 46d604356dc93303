package org.papergraph.app.traversal;

import java.util.List;
import java.util.Random;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.papergraph.app.snapshot.GraphSnapshot;
import org.papergraph.app.snapshot.Marks;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;

/** What searches borrow from a snapshot comes back without a mark, also from those that are stopped half-way. */
class MarksTest {
  private static final int MOST_LENT_AT_A_TIME = 2;

  private interface Search {
    void run(GraphSnapshot graph, int one, int other, Patience patience);
  }

  private static final List<Search> SEARCHES = List.of(
      (graph, one, other, patience) -> NetworkSearch.find(graph, all(graph),
          new CoauthorNetwork.Question(List.of(one), 3, 1, true, 5), patience),
      (graph, one, other, patience) -> CollaborationPaths.shortest(graph, all(graph),
          new CollaborationPaths.Question(one, other, 3, 8), patience),
      (graph, one, other, patience) -> CollaborationPaths.strongest(graph, all(graph), true,
          new CollaborationPaths.Question(one, other, 3, 8), patience),
      (graph, one, other, patience) -> CollaboratorSearch.find(graph, all(graph),
          new Collaborators.Question(one, 10), patience));

  private static Evidence all(GraphSnapshot graph) {
    return new Evidence(graph, Evidence.Bounds.NONE, null);
  }

  @Test
  void comeBackClean() {
    for (int seed = 0; seed < 200; seed++) {
      var random = new Random(seed * 0x9E3779B97F4A7C15L);
      var works = Literature.ofAuthors(random, 14, 20);
      var graph = works.snapshot();
      for (var search : SEARCHES) {
        int left = random.nextInt(8);
        var stopped = new int[]{left};
        assertThatCode(() -> search.run(graph, random.nextInt(works.authors()),
            random.nextInt(works.authors()), () -> {
              if (left < 4 && --stopped[0] < 0) {
                throw new IllegalStateException("stopped");
              }
            })).satisfiesAnyOf(none -> assertThat(none).isNull(),
                thrown -> assertThat(thrown).hasMessage("stopped"));
        assertClean(graph.marks(), works.authors());
      }
    }
  }

  private static void assertClean(Marks marks, int authors) {
    var lent = Stream.generate(marks::lend).limit(MOST_LENT_AT_A_TIME).toList();
    lent.forEach(one -> assertThat(one).hasSize(authors).containsOnly(Marks.NONE));
    lent.forEach(marks::giveBack);
  }
}
