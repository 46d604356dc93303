package org.papergraph.app.traversal;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import org.papergraph.app.snapshot.GraphSnapshot;
import org.papergraph.app.snapshot.Ids;
import org.papergraph.app.traversal.RandomLiterature.Paper;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

/** Reviewers, worked out by hand and beside the plainest computation. */
class ReviewerSearchTest {
  private static final RandomLiterature SEVEN = RandomLiterature.of(new TreeMap<>(Map.of( //
      "paper:p", new Paper(2020, List.of("author:a"), List.of("topic:t", "topic:u")), //
      "paper:q1", new Paper(2020, List.of("author:b"), List.of("topic:t")), //
      "paper:q2", new Paper(2015, List.of("author:b"), List.of("topic:t")), //
      "paper:q3", new Paper(2020, List.of("author:c"), List.of("topic:u")), //
      "paper:q4", new Paper(2018, List.of("author:a", "author:d"), List.of("topic:u")), //
      "paper:q5", new Paper(2020, List.of("author:d"), List.of("topic:u")), //
      "paper:q6", new Paper(2020, List.of("author:e"), List.of()))));

  @Test
  void whoWroteOnTheTopicsIsSuggestedAndWhoIsNearIsNot() {
    var found = ask(SEVEN.snapshot(), List.of("paper:p"), List.of(), Set.of(), 2020, 3, 10);

    // Of 7 papers 3 are about t and 4 about u. b has one paper of today and one that counts half.
    double t = Math.log(7 / 3.0);
    double u = Math.log(7 / 4.0);
    assertThat(found.conflicts()).isEqualTo(2);
    assertThat(authors(found, SEVEN.snapshot())).containsExactly("author:b", "author:c");
    assertThat(found.suggestions().getFirst().score()).isEqualTo(0.6 * t / (t + u), within(1e-12));
    assertThat(found.suggestions().getLast().score()).isEqualTo(0.5 * u / (t + u), within(1e-12));
    var known = found.suggestions().getFirst().topics().getFirst();
    assertThat(known.papers()).isEqualTo(2);
    assertThat(known.lastYear()).isEqualTo(2020);
  }

  @Test
  void aConflictPasses() {
    var found = ask(SEVEN.snapshot(), List.of("paper:p"), List.of(), Set.of(), 2020, 1, 10);

    assertThat(found.conflicts()).isEqualTo(1);
    assertThat(authors(found, SEVEN.snapshot())).containsExactly("author:b", "author:d",
        "author:c");
  }

  @Test
  void topicsAloneMakeNoConflicts() {
    var found = ask(SEVEN.snapshot(), List.of(), List.of("topic:t"), Set.of("author:b"), 2020, 3,
        10);

    assertThat(found.conflicts()).isZero();
    assertThat(authors(found, SEVEN.snapshot())).containsExactly("author:a");
    assertThat(found.suggestions().getFirst().score()).isEqualTo(0.5, within(1e-12));
  }

  @Test
  void aTopicOfNoPaperIsNoMatterAndAnAncientPaperLittle() {
    var graph = RandomLiterature.of(new TreeMap<>(Map.of( //
        "paper:old", new Paper(-9000, List.of("author:a"), List.of("topic:t", "topic:u")), //
        "paper:new", new Paper(2020, List.of("author:b"), List.of())))).snapshot();
    var found = ask(graph, List.of(), List.of("topic:t", "topic:u"), Set.of(), 2020, 3, 10);

    assertThat(authors(found, graph)).containsExactly("author:a");
    assertThat(found.suggestions().getFirst().score()).isPositive().isLessThan(1e-90);
  }

  @Test
  void sameAsThePlainestComputation() {
    for (int seed = 0; seed < 1000; seed++) {
      var literature = RandomLiterature.of(seed);
      var random = RandomLiterature.random(-1 - seed);
      int asOf = 2015 + random.nextInt(8);
      int conflictYears = random.nextInt(6);
      int first = 1 + random.nextInt(8);
      var papers = some(random, literature.papers().keySet(), 3);
      var topics = some(random, literature.topics(), 2);
      var excluded = Set.copyOf(some(random, literature.authors(), 2));
      var naive = new NaiveReviewers(literature, asOf, conflictYears);
      var expected = naive.of(papers, topics, excluded);
      var graph = literature.snapshot();
      var found = ask(graph, papers, topics, excluded, asOf, conflictYears, first);

      assertThat(found.conflicts()).as("seed %s", seed)
          .isEqualTo(naive.conflicts(papers).size());
      assertThat(authors(found, graph)).as("seed %s", seed).isEqualTo(
          expected.stream().limit(first).map(NaiveReviewers.Row::author).toList());
      for (int place = 0; place < found.suggestions().size(); place++) {
        same(found.suggestions().get(place), expected.get(place), graph.topics());
      }
    }
  }

  private static void same(Reviewers.Suggestion found, NaiveReviewers.Row expected, Ids topics) {
    assertThat(found.score()).isEqualTo(expected.score(), within(1e-12)).isBetween(0.0, 1.0);
    assertThat(found.topics()).hasSameSizeAs(expected.topics());
    for (int place = 0; place < found.topics().size(); place++) {
      var known = found.topics().get(place);
      var same = expected.topics().get(place);
      assertThat(topics.get(known.topic())).isEqualTo(same.topic());
      assertThat(known.papers()).isEqualTo(same.papers());
      assertThat(known.lastYear()).isEqualTo(same.lastYear());
      assertThat(known.contribution()).isEqualTo(same.contribution(), within(1e-12));
    }
  }

  private static List<String> some(Random random, Collection<String> of, int most) {
    var shuffled = new ArrayList<>(of);
    Collections.shuffle(shuffled, random);
    return shuffled.subList(0, Math.min(shuffled.size(), random.nextInt(most + 1)));
  }

  private static List<String> authors(Reviewers found, GraphSnapshot graph) {
    return found.suggestions().stream().map(one -> graph.authors().get(one.author())).toList();
  }

  private static Reviewers ask(GraphSnapshot graph, List<String> papers, List<String> topics,
      Set<String> excluded, int asOf, int conflictYears, int first) {
    var question = new Reviewers.Question(papers.stream().map(graph.papers()::numberOf).toList(),
        topics.stream().map(graph.topics()::numberOf).toList(),
        excluded.stream().map(graph.authors()::numberOf).toList(), asOf, conflictYears, first);
    return ReviewerSearch.find(graph, new Evidence(graph, Evidence.Bounds.NONE, null), question,
        () -> {});
  }
}
