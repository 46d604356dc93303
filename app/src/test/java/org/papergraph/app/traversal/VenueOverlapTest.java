package org.papergraph.app.traversal;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.OptionalInt;
import java.util.Random;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.papergraph.app.traversal.VenueOverlap.Compared;
import org.papergraph.app.traversal.VenueOverlap.Flow;
import org.papergraph.app.traversal.VenueOverlap.Pair;
import org.papergraph.app.traversal.VenueOverlap.Shared;

import static org.assertj.core.api.Assertions.assertThat;

class VenueOverlapTest {

  /** Author 0 came from venue 0 to 1 in 2012, author 1 back in 2013, 2 was in both at once, 3 in one only. */
  private static final Literature SMALL = new Literature(5, 0, 3,
      List.of(Literature.paper(List.of(0, 2), List.of(), 0, 2010),
          Literature.paper(List.of(0), List.of(), 1, 2012),
          Literature.paper(List.of(0, 1), List.of(), 1, 2012),
          Literature.paper(List.of(1, 3), List.of(), 0, 2013),
          Literature.paper(List.of(2), List.of(), 1, 2010),
          Literature.paper(List.of(2, 4), List.of(), 1, null)));

  private static VenueOverlap find(Literature literature, List<Integer> venues, int first,
      Evidence.Bounds years) {
    var graph = literature.snapshot();
    return VenueOverlap.of(graph, PaperChoice.of(graph, years, null), venues, first, () -> {});
  }

  @Test
  void twoVenues() {
    assertThat(find(SMALL, List.of(1, 0), 2, Evidence.Bounds.NONE)).isEqualTo(new VenueOverlap(
        List.of(new Compared(1, 4, 4), new Compared(0, 2, 4)),
        List.of(new Pair(1, 0, 3, 3 / 5.0, List.of(new Shared(0, 2, 1), new Shared(2, 2, 1)),
            List.of(new Flow(2012, 0, 1), new Flow(2013, 1, 0))))));
  }

  @Test
  void aWindowOfYearsCountsAnew() {
    assertThat(find(SMALL, List.of(0, 1), 9, new Evidence.Bounds(2012, null, null)).pairs())
        .containsExactly(new Pair(0, 1, 1, 1 / 3.0, List.of(new Shared(1, 1, 1)),
            List.of(new Flow(2013, 0, 1))));
  }

  @Test
  void aVenueWithoutPapersSharesNobody() {
    assertThat(find(SMALL, List.of(2, 0), 9, Evidence.Bounds.NONE).pairs())
        .containsExactly(new Pair(2, 0, 0, 0, List.of(), List.of()));
    assertThat(find(new Literature(0, 0, 2, List.of()), List.of(0, 1), 9, Evidence.Bounds.NONE)
        .pairs()).containsExactly(new Pair(0, 1, 0, 0, List.of(), List.of()));
  }

  @Test
  void aThousandRandomGraphsAgainstSets() {
    for (int seed = 0; seed < 1000; seed++) {
      var random = new Random(seed * 0x9E3779B97F4A7C15L);
      var literature = Literature.ofTopics(random, 3, 30);
      var venues = IntStream.range(0, literature.venues()).boxed()
          .sorted(Comparator.comparing(venue -> (venue * 7 + 3) % 5)).toList();
      int first = 1 + random.nextInt(5);
      var years = Literature.bounds(random);
      assertThat(find(literature, venues, first, years)).as("seed %d", seed)
          .isEqualTo(naive(literature, venues, first, years));
    }
  }

  private static VenueOverlap naive(Literature literature, List<Integer> venues, int first,
      Evidence.Bounds years) {
    var counted = literature.works().stream().filter(paper -> paper.in(years)).toList();
    var compared = new ArrayList<Compared>();
    var pairs = new ArrayList<Pair>();
    for (int place = 0; place < venues.size(); place++) {
      int one = venues.get(place);
      compared.add(new Compared(one, (int) counted.stream()
          .filter(paper -> Objects.equals(paper.venue(), one)).count(),
          authors(counted, one).size()));
      venues.subList(place + 1, venues.size())
          .forEach(other -> pairs.add(pair(counted, one, other, first)));
    }
    return new VenueOverlap(compared, pairs);
  }

  private static Pair pair(List<Literature.Work> counted, int one, int other, int first) {
    var shared = authors(counted, one);
    shared.retainAll(authors(counted, other));
    var either = authors(counted, one);
    either.addAll(authors(counted, other));
    var flows = new TreeMap<Integer, Flow>();
    for (int author : shared) {
      var year = papers(counted, author, one).stream().map(Literature.Work::year)
          .filter(Objects::nonNull).mapToInt(Integer::intValue).min();
      var otherYear = papers(counted, author, other).stream().map(Literature.Work::year)
          .filter(Objects::nonNull).mapToInt(Integer::intValue).min();
      note(year, otherYear, flows);
    }
    var authors = shared.stream()
        .map(author -> new Shared(author, papers(counted, author, one).size(),
            papers(counted, author, other).size()))
        .sorted(Comparator.<Shared>comparingInt(
            author -> -author.papersInOne() - author.papersInOther())
            .thenComparingInt(Shared::author))
        .limit(first).toList();
    return new Pair(one, other, shared.size(),
        either.isEmpty() ? 0 : (double) shared.size() / either.size(), authors,
        List.copyOf(flows.values()));
  }

  private static void note(OptionalInt year, OptionalInt otherYear, TreeMap<Integer, Flow> flows) {
    if (year.isEmpty() || otherYear.isEmpty() || year.equals(otherYear)) {
      return;
    }
    boolean there = year.getAsInt() < otherYear.getAsInt();
    int arrival = Math.max(year.getAsInt(), otherYear.getAsInt());
    var before = flows.getOrDefault(arrival, new Flow(arrival, 0, 0));
    flows.put(arrival, new Flow(arrival, before.toOther() + (there ? 1 : 0),
        before.toOne() + (there ? 0 : 1)));
  }

  private static TreeSet<Integer> authors(List<Literature.Work> counted, int venue) {
    var authors = new TreeSet<Integer>();
    counted.stream().filter(paper -> Objects.equals(paper.venue(), venue))
        .forEach(paper -> authors.addAll(paper.authors()));
    return authors;
  }

  private static List<Literature.Work> papers(List<Literature.Work> counted, int author,
      int venue) {
    return counted.stream().filter(
        paper -> Objects.equals(paper.venue(), venue) && paper.authors().contains(author)).toList();
  }
}
