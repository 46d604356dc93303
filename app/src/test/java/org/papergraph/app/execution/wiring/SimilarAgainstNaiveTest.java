package org.papergraph.app.execution.wiring;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Random;
import java.util.TreeMap;
import java.util.stream.IntStream;
import org.assertj.core.data.Offset;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.papergraph.app.FixtureGraph;
import org.papergraph.app.execution.wiring.NaiveSimilar.Reason;

import static org.assertj.core.api.Assertions.assertThat;

/** Similar papers of a thousand random graphs, of one paper and of several, against going through all papers. */
class SimilarAgainstNaiveTest {
  private static final int GRAPHS = 1000;
  private static final int SHOWN = 50;
  private static final int ASKED = 5;
  /** What is just between two millionths may be rounded either way. */
  private static final Offset<Double> ROUNDED = Offset.offset(1.1e-6);
  private static final Offset<Double> SUMMED = Offset.offset(1e-5);
  private static final String ROWS = "{ edges { score reasons { kind contribution detail } node { id } } }";
  private static final String ONE = "query($first: Int) { papers(first: " + ASKED
      + ") { nodes { id similar(first: $first) " + ROWS + " } } }";
  private static final String SEVERAL = "query($papers: [ID!]!, $notLike: [ID!], $first: Int) "
      + "{ similarTo(papers: $papers, notLike: $notLike, first: $first) " + ROWS + " }";

  private static Api api;

  @BeforeAll
  static void schema() {
    FixtureGraph.fill("RETURN 1;");
    api = new Api();
  }

  @Test
  void everyAnswerIsTheNaiveOne() {
    for (long seed = 1; seed <= GRAPHS; seed++) {
      var random = new Random(seed * 0x9E3779B97F4A7C15L);
      var graph = SimilarGraph.random(random, 1 + random.nextInt(seed % 20 == 0 ? 45 : 15));
      graph.store();
      answersAreTheNaiveOnes(seed, random, graph);
    }
  }

  private static void answersAreTheNaiveOnes(long seed, Random random, SimilarGraph graph) {
    var naive = new NaiveSimilar(graph);
    var papers = list(api.ask(ONE, Map.of("first", SHOWN)).get("papers"), "nodes");
    assertThat(papers).hasSize(Math.min(ASKED, graph.papers().size()));
    for (var paper : papers) {
      var id = (String) get(paper, "id");
      new Check("graph " + seed + ", similar to " + id, naive, naive.to(List.of(id), List.of()))
          .edges(list(get(paper, "similar"), "edges"), SHOWN);
    }
    var liked = some(random, graph, 1 + random.nextInt(20));
    var disliked = some(random, graph, random.nextInt(20));
    int first = random.nextInt(SHOWN);
    var answer = api.ask(SEVERAL, Map.of("papers", liked, "notLike", disliked, "first", first));
    new Check("graph " + seed + ", like " + liked + ", not like " + disliked, naive,
        naive.to(liked, disliked)).edges(list(answer.get("similarTo"), "edges"), first);
  }

  private static List<String> some(Random random, SimilarGraph graph, int number) {
    return IntStream.range(0, number)
        .mapToObj(i -> graph.papers().get(random.nextInt(graph.papers().size()))).distinct()
        .toList();
  }

  /** One answer beside the naive one. */
  private record Check(String what, NaiveSimilar naive, Map<String, Map<String, Reason>> found) {

    void edges(List<?> edges, int first) {
      var left = new ArrayList<Double>();
      found.forEach((paper, reasons) -> left.add(sum(shown(paper, reasons).values())));
      left.removeIf(score -> score <= 0);
      left.sort(Comparator.reverseOrder());
      assertThat(edges).as(what).hasSize(Math.min(first, left.size()));
      double above = Double.MAX_VALUE;
      var before = "";
      for (int i = 0; i < edges.size(); i++) {
        var id = (String) get(get(edges.get(i), "node"), "id");
        double score = (Double) get(edges.get(i), "score");
        assertThat(score).as(what + ": " + id).isPositive().isLessThanOrEqualTo(above)
            .isCloseTo(left.get(i), SUMMED);
        assertThat(score < above || id.compareTo(before) > 0).as(what + ": " + before + ", " + id)
            .isTrue();
        reasons(id, score, list(edges.get(i), "reasons"));
        above = score;
        before = id;
      }
    }

    private void reasons(String paper, double score, List<?> reasons) {
      var contributions = reasons.stream().map(reason -> (Double) get(reason, "contribution"))
          .toList();
      assertThat(sum(contributions)).as(what + ": " + paper).isEqualTo(score);
      assertThat(contributions).as(what + ": " + paper)
          .isSortedAccordingTo(Comparator.reverseOrder());
      var answered = new TreeMap<String, Double>();
      reasons.forEach(reason -> {
        double contribution = (Double) get(reason, "contribution");
        answered.put(signed(contribution, get(reason, "kind") + " " + get(reason, "detail")),
            contribution);
      });
      var expected = shown(paper, found.getOrDefault(paper, Map.of()));
      assertThat(answered.keySet()).as(what + ": " + paper).isEqualTo(expected.keySet());
      assertThat(answered).hasSameSizeAs(reasons);
      expected.forEach((reason, value) -> assertThat(answered.get(reason))
          .as(what + ": " + paper + ", " + reason).isCloseTo(value, ROUNDED));
    }

    /** The reasons as they are shown: rounded, without those that are nothing. */
    private Map<String, Double> shown(String paper, Map<String, Reason> reasons) {
      var shown = new TreeMap<String, Double>();
      reasons.values().forEach(reason -> shown.put(
          signed(reason.value(), naive.said(paper, reason)),
          Math.round(reason.value() * 1e6) / 1e6));
      shown.values().removeIf(value -> value == 0);
      return shown;
    }

    private static String signed(double contribution, String reason) {
      return (contribution < 0 ? "- " : "+ ") + reason;
    }
  }

  private static double sum(Collection<Double> contributions) {
    double sum = 0;
    for (var contribution : contributions) {
      sum += contribution;
    }
    return sum;
  }

  private static List<?> list(Object map, String key) {
    return (List<?>) get(map, key);
  }

  private static Object get(Object map, String key) {
    return Objects.requireNonNull(((Map<?, ?>) map).get(key), key);
  }
}
