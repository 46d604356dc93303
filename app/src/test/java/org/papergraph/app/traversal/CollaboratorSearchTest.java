package org.papergraph.app.traversal;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.papergraph.app.snapshot.GraphSnapshot;
import org.papergraph.app.snapshot.Ids;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

/** Collaborators, worked out by hand and beside the plainest computation. */
class CollaboratorSearchTest {

  @Test
  void commonCoauthorsAndCommonTopicsAreToldApart() {
    var graph = RandomLiterature.of(new TreeMap<>(Map.of( //
        "paper:1", new RandomLiterature.Paper(2020, List.of("author:x", "author:z"),
            List.of("topic:t")), //
        "paper:2", new RandomLiterature.Paper(2020, List.of("author:z", "author:y"),
            List.of("topic:u")), //
        "paper:3", new RandomLiterature.Paper(2020, List.of("author:w"), List.of("topic:t")), //
        "paper:4", new RandomLiterature.Paper(2020, List.of("author:v"), List.of("topic:s")))))
        .snapshot();
    var found = ask(graph, "author:x", null, null, 10);

    assertThat(found.found()).isEqualTo(2);
    assertThat(found.suggestions()).hasSize(2);
    var writer = found.suggestions().getFirst();
    assertThat(graph.authors().get(writer.author())).isEqualTo("author:w");
    assertThat(writer.score()).isEqualTo(0.5, within(1e-12));
    assertThat(names(writer.topics().top(), graph.topics())).containsExactly("topic:t");
    assertThat(writer.coauthors()).isEqualTo(new Collaborators.Reason(0, 0, List.of()));
    // z has two co-authors: a = 1/ln 2.
    var friend = found.suggestions().getLast();
    assertThat(graph.authors().get(friend.author())).isEqualTo("author:y");
    assertThat(friend.score()).isEqualTo(0.29530, within(1e-5));
    assertThat(names(friend.coauthors().top(), graph.authors())).containsExactly("author:z");
    assertThat(friend.topics()).isEqualTo(new Collaborators.Reason(0, 0, List.of()));
  }

  @Test
  void whoWroteTogetherOutsideOfTheYearsIsNotSuggested() {
    var graph = RandomLiterature.of(new TreeMap<>(Map.of( //
        "paper:1", new RandomLiterature.Paper(2010, List.of("author:x", "author:y"), List.of()), //
        "paper:2", new RandomLiterature.Paper(2020, List.of("author:x"), List.of("topic:t")), //
        "paper:3", new RandomLiterature.Paper(2020, List.of("author:y"), List.of("topic:t")), //
        "paper:4", new RandomLiterature.Paper(2020, List.of("author:z"), List.of("topic:t")))))
        .snapshot();
    var found = ask(graph, "author:x", 2020, null, 10);

    assertThat(found.suggestions()).hasSize(1);
    assertThat(graph.authors().get(found.suggestions().getFirst().author())).isEqualTo("author:z");
  }

  @Test
  void sameAsThePlainestComputation() {
    for (int seed = 0; seed < 1000; seed++) {
      var literature = RandomLiterature.of(seed);
      var random = RandomLiterature.random(-1 - seed);
      var from = random.nextBoolean() ? null : 2015 + random.nextInt(6);
      var to = random.nextBoolean() ? null : 2015 + random.nextInt(6);
      int first = 1 + random.nextInt(8);
      for (var author : literature.authors()) {
        var expected = new NaiveCollaborators(literature, from, to).of(author);
        var found = ask(literature.snapshot(), author, from, to, first);

        assertThat(found.suggestions()).as("seed %s, %s", seed, author)
            .hasSize(Math.min(first, expected.size()));
        assertThat(found.found()).isGreaterThanOrEqualTo(expected.size());
        for (int place = 0; place < found.suggestions().size(); place++) {
          same(found.suggestions().get(place), expected.get(place), literature.snapshot());
        }
      }
    }
  }

  private static void same(Collaborators.Suggestion found, NaiveCollaborators.Row expected,
      GraphSnapshot graph) {
    assertThat(graph.authors().get(found.author())).isEqualTo(expected.author());
    assertThat(found.score()).isEqualTo(expected.score(), within(1e-12))
        .isEqualTo(found.coauthors().contribution() + found.topics().contribution())
        .isGreaterThan(0).isLessThanOrEqualTo(1);
    assertThat(found.coauthors().contribution()).isEqualTo(expected.byCoauthors(), within(1e-12));
    assertThat(found.coauthors().count()).isEqualTo(expected.coauthors().size());
    assertThat(found.topics().count()).isEqualTo(expected.topics().size());
    assertThat(names(found.coauthors().top(), graph.authors()))
        .isEqualTo(expected.coauthors().stream().limit(5).toList());
    assertThat(names(found.topics().top(), graph.topics()))
        .isEqualTo(expected.topics().stream().limit(5).toList());
  }

  private static List<String> names(List<Integer> numbers, Ids ids) {
    return numbers.stream().map(ids::get).toList();
  }

  private static Collaborators ask(GraphSnapshot graph, String author, @Nullable Integer from,
      @Nullable Integer to, int first) {
    var evidence = new Evidence(graph, new Evidence.Bounds(from, to, null), null);
    return CollaboratorSearch.find(graph, evidence,
        new Collaborators.Question(graph.authors().numberOf(author), first), () -> {});
  }
}
