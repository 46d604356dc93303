package org.papergraph.app.execution.wiring;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Random;
import java.util.stream.IntStream;
import org.assertj.core.data.Offset;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.papergraph.app.FixtureGraph;

import static org.assertj.core.api.Assertions.assertThat;

/** Similar papers of random graphs, of one paper and of several, against going through all papers. */
class SimilarAgainstNaiveTest {
  private static final int PAPERS = 45;
  private static final int SHOWN = 50;
  private static final int SETS = 15;
  /** What is just between two millionths may be rounded either way. */
  private static final Offset<Double> ROUNDED = Offset.offset(1.1e-6);
  private static final Offset<Double> SUMMED = Offset.offset(1e-5);
  private static final String ROWS = "{ edges { score reasons { kind contribution } node { id } } }";
  private static final String ONE = "query($first: Int) { papers(first: 15) { nodes { id similar(first: $first) "
      + ROWS + " } } }";
  private static final String SEVERAL = "query($papers: [ID!]!, $notLike: [ID!], $first: Int) "
      + "{ similarTo(papers: $papers, notLike: $notLike, first: $first) " + ROWS + " }";

  private static Api api;

  @BeforeAll
  static void schema() {
    FixtureGraph.fill("RETURN 1;");
    api = new Api();
  }

  @ParameterizedTest
  @ValueSource(longs = {1, 2, 3, 4, 5, 6, 7, 8})
  void everyAnswerIsTheNaiveOne(long seed) {
    var random = new Random(seed);
    var graph = SimilarGraph.random(random, PAPERS);
    graph.store();
    var naive = new NaiveSimilar(graph);
    var papers = list(api.ask(ONE, Map.of("first", SHOWN)).get("papers"), "nodes");
    for (var paper : papers) {
      var id = (String) get(paper, "id");
      check(list(get(paper, "similar"), "edges"), naive.to(List.of(id), List.of()), SHOWN);
    }
    for (int i = 0; i < SETS; i++) {
      var liked = some(random, graph, 1 + random.nextInt(20));
      var disliked = some(random, graph, random.nextInt(20));
      int first = random.nextInt(SHOWN);
      var answer = api.ask(SEVERAL, Map.of("papers", liked, "notLike", disliked, "first", first));
      check(list(answer.get("similarTo"), "edges"), naive.to(liked, disliked), first);
    }
  }

  private static List<String> some(Random random, SimilarGraph graph, int number) {
    return IntStream.range(0, number)
        .mapToObj(i -> graph.papers().get(random.nextInt(graph.papers().size()))).distinct()
        .toList();
  }

  private static void check(List<?> edges, Map<String, Map<String, Double>> naive, int first) {
    var left = new ArrayList<Double>();
    naive.values().forEach(reasons -> left.add(sum(NaiveSimilar.shown(reasons))));
    left.removeIf(score -> score <= 0);
    left.sort(Comparator.reverseOrder());
    assertThat(edges).hasSize(Math.min(first, left.size()));
    double above = Double.MAX_VALUE;
    var before = "";
    for (int i = 0; i < edges.size(); i++) {
      var id = (String) get(get(edges.get(i), "node"), "id");
      double score = (Double) get(edges.get(i), "score");
      var contributions = list(edges.get(i), "reasons").stream()
          .map(reason -> (Double) get(reason, "contribution")).toList();
      assertThat(sum(contributions)).isEqualTo(score);
      assertThat(contributions).isSortedAccordingTo(Comparator.reverseOrder());
      var expected = NaiveSimilar.shown(Objects.requireNonNull(naive.get(id)));
      assertThat(contributions).hasSameSizeAs(expected);
      for (int k = 0; k < expected.size(); k++) {
        assertThat(contributions.get(k)).isCloseTo(expected.get(k), ROUNDED);
      }
      assertThat(score).isPositive().isLessThanOrEqualTo(above).isCloseTo(left.get(i), SUMMED);
      assertThat(score < above || id.compareTo(before) > 0).as(before + " before " + id).isTrue();
      above = score;
      before = id;
    }
  }

  private static double sum(List<Double> contributions) {
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
