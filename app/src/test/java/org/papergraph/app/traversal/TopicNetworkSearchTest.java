package org.papergraph.app.traversal;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Random;
import java.util.TreeSet;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.papergraph.app.traversal.TopicNetwork.Member;
import org.papergraph.app.traversal.TopicNetwork.Question;
import org.papergraph.app.traversal.TopicNetwork.Tie;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

class TopicNetworkSearchTest {
  private static final Patience ENDLESS = () -> {};

  /** Topics 0 and 1 twice together, once with 2; 2 with 3; 1 and 4 alone. */
  private static final Literature SMALL = new Literature(0, 5, 2,
      List.of(Literature.paper(List.of(), List.of(0, 1), 0, 2010),
          Literature.paper(List.of(), List.of(0, 1, 2), 0, 2012),
          Literature.paper(List.of(), List.of(2, 3), 1, 2012),
          Literature.paper(List.of(), List.of(1), 1, null),
          Literature.paper(List.of(), List.of(4), null, 2015),
          Literature.paper(List.of(), List.of(), null, 2015)));

  private static TopicNetwork find(Literature literature, Question question, Evidence.Bounds years,
      @Nullable List<Integer> venues) {
    var graph = literature.snapshot();
    return TopicNetworkSearch.find(graph, PaperChoice.of(graph, years, venues), question, ENDLESS);
  }

  @Test
  void theMostFrequentTopics() {
    var network = find(SMALL, new Question(null, 1, 3), Evidence.Bounds.NONE, null);
    assertThat(network.papers()).isEqualTo(6);
    assertThat(network.members()).containsExactly(new Member(1, 3), new Member(0, 2),
        new Member(2, 2));
    assertThat(NetworkMeasures.of(network).degrees()).containsExactly(2L, 2L, 2L);
    assertThat(network.omitted()).isEqualTo(2);
    assertThat(network.ties()).extracting(Tie::papers).containsExactly(2, 1, 1);
    // p(0,1) = 2/6, p(0) = 2/6, p(1) = 3/6: ln 2 / ln 3.
    assertThat(network.ties().getFirst().npmi()).isCloseTo(Math.log(2) / Math.log(3),
        within(1e-15));
  }

  @Test
  void aroundATopic() {
    var network = find(SMALL, new Question(List.of(2), 1, 3), Evidence.Bounds.NONE, null);
    assertThat(network.members()).containsExactly(new Member(2, 2), new Member(0, 2),
        new Member(1, 3));
    assertThat(network.omitted()).isEqualTo(1);
    assertThat(find(SMALL, new Question(List.of(2), 2, 3), Evidence.Bounds.NONE, null).members())
        .containsExactly(new Member(2, 2));
  }

  @Test
  void yearsAndVenuesCountAnew() {
    var network = find(SMALL, new Question(null, 1, 9), new Evidence.Bounds(2012, null, null),
        List.of(0));
    assertThat(network.papers()).isEqualTo(1);
    assertThat(network.members()).extracting(Member::topic).containsExactly(0, 1, 2);
    assertThat(network.ties()).allSatisfy(tie -> assertThat(tie.npmi()).isEqualTo(1));
  }

  @Test
  void nothingToStartFromIsAnEmptyNetwork() {
    assertThat(find(SMALL, new Question(List.of(), 1, 9), Evidence.Bounds.NONE, null))
        .isEqualTo(new TopicNetwork(6, List.of(), List.of(), 0));
  }

  @Test
  void aThousandRandomGraphsAgainstANaiveReference() {
    for (int seed = 0; seed < 1000; seed++) {
      var random = new Random(seed * 0x9E3779B97F4A7C15L);
      var literature = Literature.ofTopics(random, 12, 25);
      var seeds = new TreeSet<Integer>();
      IntStream.range(0, random.nextInt(4))
          .forEach(i -> seeds.add(random.nextInt(literature.topics())));
      var question = new Question(random.nextBoolean() ? null : List.copyOf(seeds),
          1 + random.nextInt(2), 1 + random.nextInt(14));
      var years = Literature.bounds(random);
      List<Integer> venues = random.nextInt(3) == 0 ? List.of(0, 1) : null;
      assertThat(find(literature, question, years, venues)).as("seed %d", seed)
          .isEqualTo(naive(literature, question, years, venues));
    }
  }

  private static TopicNetwork naive(Literature literature, Question question, Evidence.Bounds years,
      @Nullable List<Integer> venues) {
    var papers = literature.works().stream().filter(paper -> paper.in(years)
        && (venues == null || (paper.venue() != null && venues.contains(paper.venue())))).toList();
    var seeds = question.seeds();
    var reached = IntStream.range(0, literature.topics()).boxed()
        .filter(topic -> seeds == null
            ? shared(papers, topic, topic) > 0
            : seeds.contains(topic) || pull(papers, topic, seeds, question.least()) > 0)
        .sorted(Comparator.<Integer>comparingInt(
            topic -> seeds != null && seeds.contains(topic) ? 0 : 1)
            .thenComparing(topic -> {
              if (seeds == null) {
                return -shared(papers, topic, topic);
              }
              return seeds.contains(topic) ? 0 : -pull(papers, topic, seeds, question.least());
            }).thenComparing(Comparator.naturalOrder()))
        .toList();
    var kept = reached.stream().limit(question.most()).toList();
    var ties = new ArrayList<Tie>();
    for (int one : kept.stream().sorted().toList()) {
      for (int other : kept.stream().sorted().filter(topic -> topic > one).toList()) {
        int both = shared(papers, one, other);
        if (both >= question.least()) {
          ties.add(new Tie(one, other, both, TopicNetwork.npmi(both, shared(papers, one, one),
              shared(papers, other, other), papers.size())));
        }
      }
    }
    var members = kept.stream().map(topic -> new Member(topic, shared(papers, topic, topic)))
        .toList();
    return new TopicNetwork(papers.size(), members, ties, reached.size() - kept.size());
  }

  private static int shared(List<Literature.Work> papers, int one, int other) {
    return (int) papers.stream()
        .filter(paper -> paper.topics().contains(one) && paper.topics().contains(other)).count();
  }

  private static int pull(List<Literature.Work> papers, int topic, List<Integer> seeds,
      int least) {
    return seeds.stream().mapToInt(seed -> shared(papers, topic, seed))
        .filter(shared -> shared >= least).sum();
  }

  @Test
  void mutualInformationIsNormalised() {
    assertThat(TopicNetwork.npmi(7, 7, 7, 100)).isEqualTo(1);
    assertThat(TopicNetwork.npmi(100, 100, 100, 100)).isEqualTo(1);
    assertThat(TopicNetwork.npmi(10, 20, 50, 100)).isZero();
    assertThat(TopicNetwork.npmi(1, 50, 51, 100)).isBetween(-1.0, -0.5);
    for (int both = 1; both < 30; both++) {
      for (int one = both; one + both <= 60; one++) {
        double p = both / 60.0;
        assertThat(TopicNetwork.npmi(both, one, both, 60)).isBetween(-1.0, 1.0)
            .isCloseTo(Math.log(p / (one / 60.0 * p)) / -Math.log(p), within(1e-12));
      }
    }
  }
}
