package org.papergraph.app.traversal;

import java.util.List;
import java.util.Locale;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.IntStream;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Test;
import org.papergraph.app.snapshot.GraphSnapshot;
import org.papergraph.app.snapshot.GraphVersion;
import org.papergraph.app.snapshot.PaperFacts;
import org.papergraph.app.snapshot.SnapshotBuilder;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * Suggestions for the author with most papers about the topics with most papers. How much is done is told by how often
 * the search asks whether it may go on.
 */
class HubsTest {
  private static final long[] NONE = {};

  /** 210,000 papers, each with one of ten topics of 20,000 papers or more, and one of a hundred papers. */
  private static GraphSnapshot graph() {
    var builder = new SnapshotBuilder();
    IntStream.range(0, 100_000).forEach(number -> builder.author(number, name("author", number)));
    IntStream.range(0, 10_000).forEach(number -> builder.topic(number, name("topic", number)));
    for (int number = 0; number < 210_000; number++) {
      builder.paper(number, name("paper", number),
          new SnapshotBuilder.Facts(2020, PaperFacts.UNKNOWN, 0, PaperFacts.UNKNOWN),
          byline(number), NONE, new long[]{number / 20_000 % 10, 10 + number / 100}, NONE);
    }
    return builder.build(new GraphVersion(1, true, List.of()));
  }

  private static String name(String kind, int number) {
    return String.format(Locale.ROOT, "%s:%06d", kind, number);
  }

  /** Every 500th paper is by author 0 and two of 840 others, and all papers are by two of the rest. */
  private static long[] byline(int paper) {
    long first = 1000 + paper % 90_000;
    long second = 1000 + (paper * 31L + 7) % 90_000;
    return paper % 500 == 0
        ? new long[]{0, 1 + paper / 500 * 2, 2 + paper / 500 * 2, first, second}
        : new long[]{first, second};
  }

  @Test
  void collaboratorsOfAnAuthorOfFourHundredPapers() {
    var graph = graph();
    var checks = new AtomicInteger();
    assertThat(graph.papersBy().degree(0)).isEqualTo(420);

    var found = CollaboratorSearch.find(graph, new Evidence(graph, Evidence.Bounds.NONE, null),
        new Collaborators.Question(0, 10), checks::incrementAndGet);

    assertThat(found.suggestions()).hasSize(10);
    // 1000 co-authors, 200,000 papers, and everyone who is found, once.
    assertThat(checks.get()).isLessThan(1000 + 200_000 + 100_000);
  }

  @Test
  void reviewersOfTwentyPapersAboutGeneralTopics() {
    var graph = graph();
    var checks = new AtomicInteger();
    var papers = IntStream.range(0, 20).mapToObj(number -> number * 10_000 + 1).toList();

    var found = ReviewerSearch.find(graph, new Evidence(graph, Evidence.Bounds.NONE, null),
        new Reviewers.Question(papers, List.of(), List.of(), 2020, 3, 10),
        checks::incrementAndGet);

    assertThat(found.suggestions()).hasSize(10);
    assertThat(checks.get()).isLessThan(200_000 + 1000);
  }

  @Test
  void ofTooManyCoauthorsThoseOfMostJointPapersAreFollowed() {
    // Author 0 wrote once with each of 1 to 1250, once more with 1250; each of these with a stranger.
    var builder = new SnapshotBuilder();
    IntStream.rangeClosed(0, 2500)
        .forEach(number -> builder.author(number, name("author", number)));
    IntStream.range(0, 5).forEach(number -> paper(builder, number, LongStream
        .concat(LongStream.of(0), LongStream.rangeClosed(number * 250L + 1, number * 250L + 250))));
    paper(builder, 5, LongStream.of(0, 1250));
    IntStream.rangeClosed(1, 1250)
        .forEach(number -> paper(builder, 5 + number, LongStream.of(number, 1250 + number)));
    var graph = builder.build(new GraphVersion(1, true, List.of()));
    var found = CollaboratorSearch.find(graph,
        new Evidence(graph, Evidence.Bounds.NONE, null), new Collaborators.Question(0, 1000),
        () -> {});

    var suggested = found.suggestions().stream().map(Collaborators.Suggestion::author).toList();
    assertThat(suggested).hasSize(1000).contains(1251, 2249, 2500).doesNotContain(2250, 2499);
  }

  private static void paper(SnapshotBuilder builder, int number, LongStream byline) {
    builder.paper(number, name("paper", number),
        new SnapshotBuilder.Facts(2020, PaperFacts.UNKNOWN, 0, PaperFacts.UNKNOWN),
        byline.toArray(), NONE, NONE, NONE);
  }
}
