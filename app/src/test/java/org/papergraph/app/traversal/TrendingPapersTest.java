package org.papergraph.app.traversal;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.papergraph.app.snapshot.PaperFacts;
import org.papergraph.app.traversal.RandomLiterature.Paper;
import org.papergraph.app.traversal.TrendingPapers.Question;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

/** Trending papers, worked out by hand and beside the plainest computation. */
class TrendingPapersTest {

  private record Row(String paper, int upvotes, int citations, double perDay, double score) {
  }

  @Test
  void votesAndCitationsCountForTheDaysSincePublication() {
    var graph = RandomLiterature.of(new TreeMap<>(Map.of( //
        "paper:ten days old", paper(91, 20, "paper:of today"), //
        "paper:of today", paper(100, 1), //
        "paper:too old", paper(70, 90, "paper:cited from outside"), //
        "paper:cited from outside", paper(71, null), //
        "paper:of no day", paper(null, 100), //
        "paper:of tomorrow", paper(101, 100)))).snapshot();
    var found = TrendingPapers.find(graph, new Question(100, 30, 10), () -> {});

    assertThat(found.found()).isEqualTo(2);
    // One vote and one citation on one day: 11 a day, 11 in three days.
    var today = found.papers().getFirst();
    assertThat(graph.papers().get(today.paper())).isEqualTo("paper:of today");
    assertThat(today.citations()).isEqualTo(1);
    assertThat(today.perDay()).isEqualTo(11);
    assertThat(today.score()).isEqualTo(11.0 / 14, within(1e-12));
    // 20 votes in ten days: 2 a day, 20 in twelve days.
    var older = found.papers().getLast();
    assertThat(graph.papers().get(older.paper())).isEqualTo("paper:ten days old");
    assertThat(older.perDay()).isEqualTo(2);
    assertThat(older.score()).isEqualTo(20.0 / 32, within(1e-12));
  }

  @Test
  void theNewestDayIsThatOfAPaperWithVotesOrCitations() {
    var papers = new TreeMap<>(Map.of( //
        "paper:voted for", paper(91, 20), //
        "paper:cited", paper(92, null), //
        "paper:citing", paper(100, 0, "paper:cited"), //
        "paper:of no day", paper(null, 100)));

    assertThat(
        Newest.noticedDay(RandomLiterature.of(papers).snapshot(), LocalDate.EPOCH.plusDays(400)))
        .hasValue(92);
    papers.keySet().removeIf(id -> !id.equals("paper:of no day"));
    assertThat(
        Newest.noticedDay(RandomLiterature.of(papers).snapshot(), LocalDate.EPOCH.plusDays(400)))
        .isEmpty();
  }

  @Test
  void anyDayMayBeAskedFor() {
    var graph = RandomLiterature.of(1).snapshot();

    for (long day : List.of(Long.MAX_VALUE / 2, Long.MIN_VALUE / 2)) {
      assertThat(TrendingPapers.find(graph, new Question(day, 3650, 10), () -> {}).papers())
          .isEmpty();
    }
  }

  @Test
  void sameAsThePlainestComputation() {
    for (int seed = 0; seed < 1000; seed++) {
      var literature = RandomLiterature.of(seed);
      var random = RandomLiterature.random(-1 - seed);
      int asOf = random.nextInt(45);
      int window = 1 + random.nextInt(45);
      int first = 1 + random.nextInt(8);
      var expected = naive(literature, asOf, window);
      var found = TrendingPapers.find(literature.snapshot(), new Question(asOf, window, first),
          () -> {});

      assertThat(found.found()).as("seed %s", seed).isEqualTo(expected.size());
      assertThat(found.papers().stream()
          .map(row -> new Row(literature.snapshot().papers().get(row.paper()),
              row.upvotes() == PaperFacts.UNKNOWN ? 0 : row.upvotes(), row.citations(),
              row.perDay(), row.score())))
          .as("seed %s", seed).isEqualTo(expected.stream().limit(first).toList());
    }
  }

  private static List<Row> naive(RandomLiterature literature, int asOf, int window) {
    var inTime = new TreeMap<>(literature.papers());
    inTime.values().removeIf(paper -> paper.day() == null || paper.day() > asOf
        || paper.day() + window <= asOf);
    return inTime.entrySet().stream().map(one -> {
      int upvotes = Objects.requireNonNullElse(one.getValue().upvotes(), 0);
      int citations = (int) inTime.values().stream()
          .filter(other -> other.references().contains(one.getKey())).count();
      double days = asOf - Objects.requireNonNull(one.getValue().day()) + 1;
      double rate = (upvotes + 10 * citations) / (days + 2);
      return new Row(one.getKey(), upvotes, citations, (upvotes + 10 * citations) / days,
          rate / (1 + rate));
    }).filter(row -> row.score() > 0)
        .sorted(Comparator.comparingDouble(Row::score).reversed().thenComparing(Row::paper))
        .toList();
  }

  private static Paper paper(@Nullable Integer day, @Nullable Integer upvotes,
      String... references) {
    return new Paper(null, day, upvotes, new TreeSet<>(), new TreeSet<>(), new TreeSet<>(),
        new TreeSet<>(List.of(references)));
  }
}
