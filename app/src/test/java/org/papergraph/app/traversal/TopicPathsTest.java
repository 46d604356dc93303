package org.papergraph.app.traversal;

import java.util.Comparator;
import java.util.List;
import java.util.Random;
import java.util.TreeSet;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.papergraph.app.snapshot.GraphSnapshot;
import org.papergraph.app.traversal.TopicPaths.End;
import org.papergraph.app.traversal.TopicPaths.Kind;
import org.papergraph.app.traversal.TopicPaths.Question;
import org.papergraph.app.traversal.TopicPaths.Way;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

class TopicPathsTest {
  private static final Patience ENDLESS = () -> {};

  /**
   * Topics 0 and 1 on the paper of author 0; 1, 2 and 3 on paper 1, 2 and 3 on paper 2, 3 and 4 on the paper of author 1.
   * Topics 5 and 6 are apart.
   */
  private static final Literature SMALL = new Literature(3, 7, 1,
      List.of(Literature.paper(List.of(0), List.of(0, 1), null, 2010),
          Literature.paper(List.of(), List.of(1, 2, 3), null, 2011),
          Literature.paper(List.of(), List.of(2, 3), 0, null),
          Literature.paper(List.of(1), List.of(3, 4), null, 2013),
          Literature.paper(List.of(2), List.of(5, 6), null, 2014)));

  private static TopicPaths find(Literature literature, Question question) {
    return TopicPaths.find(literature.snapshot(), question, ENDLESS);
  }

  private static End author(int number) {
    return new End(Kind.AUTHOR, number);
  }

  private static End topic(int number) {
    return new End(Kind.TOPIC, number);
  }

  private static Way way(List<Integer> topics, Integer... papers) {
    return new Way(topics, List.of(papers));
  }

  @Test
  void waysOfASmallGraph() {
    assertThat(find(SMALL, new Question(author(0), author(1), 3, 6)).ways()).containsExactly(
        way(List.of(1, 3), 1), way(List.of(0, 1, 3), 0, 1), way(List.of(1, 3, 4), 1, 3));
    assertThat(find(SMALL, new Question(topic(0), topic(4), 3, 6)).ways())
        .containsExactly(way(List.of(0, 1, 3, 4), 0, 1, 3));
  }

  @Test
  void noPaperStandsTwiceOnAWay() {
    assertThat(find(SMALL, new Question(topic(1), topic(3), 3, 6)).ways())
        .containsExactly(way(List.of(1, 3), 1), way(List.of(1, 2, 3), 1, 2));
    assertThat(find(SMALL, new Question(new End(Kind.PAPER, 1), topic(2), 3, 6)).ways())
        .containsExactly(way(List.of(2)), way(List.of(3, 2), 2));
  }

  @Test
  void noWayAtAllAndNoneShortEnough() {
    assertThat(find(SMALL, new Question(author(0), author(2), 3, 6)))
        .isEqualTo(new TopicPaths(false, List.of()));
    assertThat(find(SMALL, new Question(topic(0), topic(4), 3, 5)))
        .isEqualTo(new TopicPaths(true, List.of()));
    assertThat(find(SMALL, new Question(author(0), author(1), 3, 1)))
        .isEqualTo(new TopicPaths(true, List.of()));
  }

  @Test
  void aNodeAndItself() {
    assertThat(find(SMALL, new Question(topic(5), topic(5), 3, 6)).ways())
        .containsExactly(way(List.of()));
  }

  @Test
  void aThousandRandomGraphsAgainstAllSimplePaths() {
    int several = 0;
    for (int seed = 0; seed < 1000; seed++) {
      var random = new Random(seed * 0x9E3779B97F4A7C15L);
      var literature = Literature.ofTopics(random, 9, 14);
      var question = new Question(end(random, literature), end(random, literature),
          1 + random.nextInt(10), 1 + random.nextInt(6));
      var found = find(literature, question);
      assertThat(found).as("seed %d", seed)
          .isEqualTo(new NaiveTopicPaths(literature, question).find());
      several += found.ways().size() > 1 ? 1 : 0;
    }
    assertThat(several).isGreaterThan(250);
  }

  private static End end(Random random, Literature literature) {
    return switch (random.nextInt(4)) {
      case 0 -> new End(Kind.PAPER, random.nextInt(literature.works().size()));
      case 1 -> author(random.nextInt(literature.authors()));
      case 2 -> new End(Kind.VENUE, random.nextInt(literature.venues()));
      default -> topic(random.nextInt(literature.topics()));
    };
  }

  @Test
  void scoresAreMeansAndDoNotRise() {
    for (int seed = 0; seed < 200; seed++) {
      var random = new Random(seed * 0x9E3779B97F4A7C15L);
      var literature = Literature.ofTopics(random, 9, 14);
      var graph = literature.snapshot();
      var specificity = new Specificity(graph);
      double last = 1;
      int length = 0;
      for (var way : find(literature,
          new Question(end(random, literature), end(random, literature), 10, 6)).ways()) {
        double score = specificity.mean(way.topics());
        assertThat(score).isCloseTo(
            way.topics().stream().mapToDouble(topic -> naive(graph, topic)).average().orElse(1),
            within(1e-12));
        assertThat(score).isLessThanOrEqualTo(way.topics().size() > length ? 1 : last);
        last = score;
        length = way.topics().size();
      }
    }
  }

  private static double naive(GraphSnapshot graph, int topic) {
    int papers = graph.papers().size();
    return papers == 1 ? 1 : 1 - Math.log(graph.papersAbout().degree(topic)) / Math.log(papers);
  }

  @Test
  void evidenceIsTheNewest() {
    for (int seed = 0; seed < 1000; seed++) {
      var random = new Random(seed * 0x9E3779B97F4A7C15L);
      var literature = Literature.ofTopics(random, 4, 30);
      var nodes = List.of(end(random, literature), end(random, literature));
      int topic = random.nextInt(literature.topics());
      int most = 1 + random.nextInt(6);
      var all = new TreeSet<>(Comparator
          .<Integer, Integer>comparing(paper -> -year(literature.works().get(paper).year()))
          .thenComparing(Comparator.naturalOrder()));
      nodes.stream().filter(node -> node.kind() != Kind.TOPIC)
          .forEach(node -> all.addAll(NaiveTopicPaths.papers(literature, node)));
      all.removeIf(paper -> !literature.works().get(paper).topics().contains(topic));
      assertThat(new TopicEvidence(literature.snapshot()).newest(topic, nodes, most))
          .as("seed %d", seed).isEqualTo(all.stream().limit(most).toList());
    }
  }

  private static int year(@Nullable Integer year) {
    return year == null ? 0 : year;
  }

  @Test
  void whoeverRunsOutOfPatienceIsHeard() {
    assertThatThrownBy(() -> TopicPaths.find(SMALL.snapshot(),
        new Question(author(0), author(1), 1, 6), () -> {
          throw new IllegalStateException("enough");
        })).hasMessage("enough");
  }

  @Test
  void productsAreComparedExactly() {
    var one = PartialWay.of(0, 2_000_000_000, 1).then(1, 2_000_000_000, 4_000_000_000_000_000_000L);
    var other = PartialWay.of(0, 2_000_000_000, 1).then(2, 2_000_000_000,
        3_999_999_999_999_999_999L);
    assertThat(one).isGreaterThan(other);
    assertThat(TopicCosts.times(1L << 62, 2)).isEqualTo(Long.MAX_VALUE);
  }

  /** Of the ways between two large venues only as many as are asked for are looked into. */
  @Test
  void commonTopicsAreNoBurden() {
    var papers = IntStream.range(0, 40_000)
        .mapToObj(paper -> Literature.paper(List.of(), List.of(0, 1, 2, 3 + paper % 9_999),
            paper % 2, 2000))
        .toList();
    var graph = new Literature(0, 10_002, 2, papers).snapshot();
    var checks = new AtomicInteger();
    var found = TopicPaths.find(graph,
        new Question(new End(Kind.VENUE, 0), new End(Kind.VENUE, 1), 10, 6),
        checks::incrementAndGet);
    assertThat(found.ways()).hasSize(10);
    assertThat(checks).hasValueLessThan(50);
  }
}
