package org.papergraph.app.traversal;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Random;
import java.util.TreeSet;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.papergraph.app.snapshot.PaperFacts;
import org.papergraph.app.traversal.CoauthorNetwork.Member;
import org.papergraph.app.traversal.CoauthorNetwork.Question;
import org.papergraph.app.traversal.CoauthorNetwork.Tie;

import static org.assertj.core.api.Assertions.assertThat;

class NetworkSearchTest {
  private static final Patience ENDLESS = () -> {};

  /** a00 wrote with a01 (2010, 2012) and, among three, with a01 and a02 (2015); a02 with a03; a04 alone. */
  private static final Literature SMALL = new Literature(5, 1, 0,
      List.of(Literature.work(2010, 0, 1),
          Literature.work(2012, 0, 1), Literature.work(2015, 0, 1, 2), Literature.work(null, 2, 3),
          Literature.work(2015, 4)));

  private static CoauthorNetwork find(Literature works, Question question, Evidence.Bounds bounds,
      @Nullable List<Integer> topics) {
    var graph = works.snapshot();
    int[] numbers = topics == null ? null : topics.stream().mapToInt(Integer::intValue).toArray();
    return NetworkSearch.find(graph, new Evidence(graph, bounds, numbers), question, ENDLESS);
  }

  @Test
  void ringsAndTiesOfASmallGraph() {
    var network = find(SMALL, new Question(List.of(0), 2, 1, true, 200), Evidence.Bounds.NONE,
        null);
    assertThat(network.members()).containsExactly(new Member(0, 0), new Member(1, 1),
        new Member(2, 1),
        new Member(3, 2));
    assertThat(network.ties()).containsExactly(new Tie(0, 1, 3, 2.5, 2010, 2015),
        new Tie(0, 2, 1, 0.5, 2015, 2015),
        new Tie(1, 2, 1, 0.5, 2015, 2015),
        new Tie(2, 3, 1, 1, PaperFacts.UNKNOWN, PaperFacts.UNKNOWN));
    assertThat(network.omitted()).isZero();
  }

  @Test
  void aWindowOfYearsCountsAnew() {
    var network = find(SMALL, new Question(List.of(0), 4, 1, false, 200),
        new Evidence.Bounds(2012, 2015, 2), null);
    assertThat(network.ties()).containsExactly(new Tie(0, 1, 1, 1, 2012, 2012));
  }

  @Test
  void whoIsLeftOutIsCounted() {
    var network = find(SMALL, new Question(List.of(0), 2, 1, false, 2), Evidence.Bounds.NONE, null);
    assertThat(network.members()).containsExactly(new Member(0, 0), new Member(1, 1));
    assertThat(network.omitted()).isEqualTo(2);
  }

  @Test
  void nobodyToStartFromIsAnEmptyNetwork() {
    var network = find(SMALL, new Question(List.of(), 2, 1, false, 2), Evidence.Bounds.NONE, null);
    assertThat(network).isEqualTo(new CoauthorNetwork(List.of(), List.of(), 0));
  }

  @Test
  void aThousandRandomGraphsAgainstANaiveReference() {
    for (int seed = 0; seed < 1000; seed++) {
      var random = new Random(seed * 0x9E3779B97F4A7C15L);
      var works = Literature.ofAuthors(random, 14, 20);
      var seeds = new TreeSet<Integer>();
      IntStream.range(0, 1 + random.nextInt(2))
          .forEach(i -> seeds.add(random.nextInt(works.authors())));
      var question = new Question(List.copyOf(seeds), 1 + random.nextInt(4), 1 + random.nextInt(2),
          random.nextBoolean(), 1 + random.nextInt(15));
      var bounds = Literature.bounds(random);
      List<Integer> topics = random.nextInt(3) == 0
          ? List.of(0, random.nextInt(works.topics()))
          : null;
      assertThat(find(works, question, bounds, topics)).as("seed %d", seed)
          .isEqualTo(naive(works, question, bounds, topics));
    }
  }

  private static CoauthorNetwork naive(Literature works, Question question, Evidence.Bounds bounds,
      @Nullable List<Integer> topics) {
    var ties = new ArrayList<Tie>();
    for (int one = 0; one < works.authors(); one++) {
      for (int other = one + 1; other < works.authors(); other++) {
        var joint = works.joint(one, other, bounds, topics);
        if (joint.size() >= question.least()) {
          ties.add(tie(one, other, joint, question.fractional()));
        }
      }
    }
    Map<Integer, Integer> distances = new HashMap<>();
    question.seeds().forEach(seed -> distances.put(seed, 0));
    for (int distance = 1; distance <= question.depth(); distance++) {
      var before = new HashSet<>(distances.keySet());
      for (var tie : ties) {
        if (before.contains(tie.source()) != before.contains(tie.target())) {
          distances.put(before.contains(tie.source()) ? tie.target() : tie.source(), distance);
        }
      }
    }
    var members = distances.entrySet().stream().sorted(Comparator
        .comparing((Map.Entry<Integer, Integer> entry) -> entry.getValue())
        .thenComparing(entry -> -Math.round(1e9 * pull(entry.getKey(), distances, ties)))
        .thenComparing(Map.Entry::getKey))
        .limit(question.most()).map(entry -> new Member(entry.getKey(), entry.getValue())).toList();
    var kept = members.stream().map(Member::author).toList();
    return new CoauthorNetwork(members,
        ties.stream().filter(tie -> kept.contains(tie.source()) && kept.contains(tie.target()))
            .toList(),
        distances.size() - members.size());
  }

  private static Tie tie(int one, int other, List<Literature.Work> joint, boolean fractional) {
    double weight = joint.stream().mapToDouble(work -> 1.0 / (work.count() - 1)).reduce(0,
        Double::sum);
    var years = joint.stream().map(Literature.Work::year).filter(Objects::nonNull).toList();
    return new Tie(one, other, joint.size(), fractional ? weight : joint.size(),
        years.stream().min(Comparator.naturalOrder()).orElse(PaperFacts.UNKNOWN),
        years.stream().max(Comparator.naturalOrder()).orElse(PaperFacts.UNKNOWN));
  }

  private static double pull(int author, Map<Integer, Integer> distances, List<Tie> ties) {
    int nearer = Objects.requireNonNull(distances.get(author)) - 1;
    return IntStream.range(0, 100).filter(other -> Objects.equals(distances.get(other), nearer))
        .mapToDouble(other -> ties.stream()
            .filter(tie -> (tie.source() == author && tie.target() == other)
                || (tie.source() == other && tie.target() == author))
            .mapToDouble(Tie::weight).reduce(0, Double::sum))
        .reduce(0, Double::sum);
  }
}
