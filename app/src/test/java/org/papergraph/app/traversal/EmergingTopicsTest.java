package org.papergraph.app.traversal;

import java.util.Comparator;
import java.util.List;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.papergraph.app.snapshot.GraphSnapshot;
import org.papergraph.app.traversal.EmergingTopics.Question;
import org.papergraph.app.traversal.RandomLiterature.Paper;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

/** Emerging topics, worked out by hand and beside the plainest computation. */
class EmergingTopicsTest {

  private record Row(String topic, int papers, int papersBefore, double share, double shareBefore,
      double growth) {
  }

  @Test
  void aTopicGrowsIfItsShareDoes() {
    var papers = new TreeMap<String, Paper>();
    for (int number = 0; number < 10; number++) {
      papers.put("paper:now" + number, new Paper(2020, List.of(), topics(number, 8, 3, 2, 5)));
      papers.put("paper:before" + number, new Paper(2019, List.of(), topics(number, 2, 0, 0, 5)));
    }
    papers.put("paper:long ago", new Paper(2018, List.of(), List.of("topic:new")));
    papers.put("paper:some day", new Paper(null, List.of(), List.of("topic:fast")));
    var graph = RandomLiterature.of(papers).snapshot();
    var found = EmergingTopics.find(graph, new Question(2020, 1, 3, 10), () -> {});

    assertThat(found.papers()).isEqualTo(10);
    assertThat(found.papersBefore()).isEqualTo(10);
    // Ten papers more on twenty: half a share is added to each.
    assertThat(rows(found, graph)).usingRecursiveComparison()
        .withComparatorForType((one, other) -> Math.abs(one - other) < 1e-12 ? 0 : 1, Double.class)
        .isEqualTo(List.of( //
            new Row("topic:fast", 8, 2, 0.8, 0.2, Math.log(1.3 / 0.7) / Math.log(2)),
            new Row("topic:new", 3, 0, 0.3, 0, Math.log(0.8 / 0.5) / Math.log(2))));
  }

  @Test
  void nothingGrowsFromNothing() {
    var papers = new TreeMap<String, Paper>();
    papers.put("paper:1", new Paper(2020, List.of(), List.of("topic:t")));
    var graph = RandomLiterature.of(papers).snapshot();

    assertThat(EmergingTopics.find(graph, new Question(2020, 1, 1, 10), () -> {}))
        .isEqualTo(new EmergingTopics(List.of(), 0, 1, 0));
    assertThat(EmergingTopics.find(graph, new Question(9999, 1, 1, 10), () -> {}))
        .isEqualTo(new EmergingTopics(List.of(), 0, 0, 0));
  }

  @Test
  void sameAsThePlainestComputation() {
    for (int seed = 0; seed < 1000; seed++) {
      var literature = RandomLiterature.of(seed);
      var random = RandomLiterature.random(-1 - seed);
      var question = new Question(2014 + random.nextInt(8), 1 + random.nextInt(4),
          1 + random.nextInt(3), 1 + random.nextInt(8));
      var expected = naive(literature, question);
      var found = EmergingTopics.find(literature.snapshot(), question, () -> {});

      assertThat(found.found()).as("seed %s", seed).isEqualTo(expected.size());
      var rows = rows(found, literature.snapshot());
      assertThat(rows).as("seed %s", seed).hasSize(Math.min(question.first(), expected.size()));
      for (int place = 0; place < rows.size(); place++) {
        assertThat(rows.get(place).growth()).isEqualTo(expected.get(place).growth(), within(1e-12));
        assertThat(rows.get(place)).as("seed %s", seed).usingRecursiveComparison()
            .ignoringFields("growth").isEqualTo(expected.get(place));
      }
    }
  }

  private static List<Row> naive(RandomLiterature literature, Question question) {
    int middle = question.asOf() - question.window();
    var now = between(literature, middle + 1, question.asOf());
    var before = between(literature, middle - question.window() + 1, middle);
    if (now.isEmpty() || before.isEmpty()) {
      return List.of();
    }
    double more = 10.0 / (now.size() + before.size());
    return literature.topics().stream().map(topic -> {
      int papers = about(now, topic);
      int papersBefore = about(before, topic);
      double share = 1.0 * papers / now.size();
      double shareBefore = 1.0 * papersBefore / before.size();
      return new Row(topic, papers, papersBefore, share, shareBefore,
          Math.log((share + more) / (shareBefore + more)) / Math.log(2));
    }).filter(row -> row.papers() >= question.least() && row.share() > row.shareBefore())
        .sorted(Comparator.comparingDouble(Row::growth).reversed().thenComparing(Row::topic))
        .toList();
  }

  private static List<Paper> between(RandomLiterature literature, int from, int to) {
    return literature.papers().values().stream().filter(paper -> paper.inYears(from, to)).toList();
  }

  private static int about(List<Paper> papers, String topic) {
    return (int) papers.stream().filter(paper -> paper.topics().contains(topic)).count();
  }

  private static List<Row> rows(EmergingTopics found, GraphSnapshot graph) {
    return found.topics().stream().map(row -> new Row(graph.topics().get(row.topic()),
        row.papers(), row.papersBefore(), row.share(), row.shareBefore(), row.growth())).toList();
  }

  private static List<String> topics(int number, int fast, int fresh, int rare, int steady) {
    return Stream.of( //
        number < fast ? "topic:fast" : "", number < fresh ? "topic:new" : "",
        number < rare ? "topic:rare" : "", number < steady ? "topic:steady" : "")
        .filter(topic -> !topic.isEmpty()).toList();
  }
}
