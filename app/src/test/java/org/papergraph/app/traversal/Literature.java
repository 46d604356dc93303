package org.papergraph.app.traversal;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.TreeSet;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.papergraph.app.snapshot.GraphSnapshot;
import org.papergraph.app.snapshot.GraphVersion;
import org.papergraph.app.snapshot.PaperFacts;
import org.papergraph.app.snapshot.SnapshotBuilder;

/** A small literature as lists, and as a snapshot: authors {@code author:name:a00}, … , numbered alike. */
record Literature(int authors, int topics, List<Work> works) {

  /** A paper; the number of authors may be greater than that of the names. */
  record Work(List<Integer> authors, List<Integer> topics, @Nullable Integer year,
      @Nullable Integer authorCount) {

    int count() {
      return authorCount == null ? authors.size() : authorCount;
    }

    boolean joins(int one, int other) {
      return authors.contains(one) && authors.contains(other);
    }
  }

  static Work work(@Nullable Integer year, Integer... authors) {
    return new Work(List.of(authors), List.of(), year, null);
  }

  static Literature random(Random random, int mostAuthors, int mostWorks) {
    int authors = 2 + random.nextInt(mostAuthors - 1);
    int topics = 1 + random.nextInt(5);
    var works = new ArrayList<Work>();
    for (int count = 1 + random.nextInt(mostWorks); count > 0; count--) {
      var byline = some(random, authors, 1 + random.nextInt(4));
      Integer year = random.nextInt(6) == 0 ? null : (Integer) (2010 + random.nextInt(6));
      Integer more = random.nextInt(3) == 0 ? (Integer) (byline.size() + random.nextInt(3)) : null;
      works.add(new Work(byline, some(random, topics, random.nextInt(3)), year, more));
    }
    return new Literature(authors, topics, works);
  }

  private static List<Integer> some(Random random, int of, int count) {
    var some = new TreeSet<Integer>();
    IntStream.range(0, count).forEach(i -> some.add(random.nextInt(of)));
    return List.copyOf(some);
  }

  /** The snapshot, its nodes added from the last to the first, since their order must not matter. */
  GraphSnapshot snapshot() {
    var builder = new SnapshotBuilder();
    for (int author = authors - 1; author >= 0; author--) {
      builder.author(author, String.format("author:name:a%02d", author));
    }
    for (int topic = topics - 1; topic >= 0; topic--) {
      builder.topic(1000 + topic, String.format("topic:t%02d", topic));
    }
    for (int paper = works.size() - 1; paper >= 0; paper--) {
      var work = works.get(paper);
      var facts = new SnapshotBuilder.Facts(known(work.year), PaperFacts.UNKNOWN,
          PaperFacts.UNKNOWN,
          known(work.authorCount));
      builder.paper(2000 + paper, String.format("paper:title:p%02d", paper), facts,
          nodes(work.authors, 0),
          new long[0], nodes(work.topics, 1000), new long[0]);
    }
    return builder.build(new GraphVersion(1, true, List.of()));
  }

  private static int known(@Nullable Integer value) {
    return value == null ? PaperFacts.UNKNOWN : value;
  }

  private static long[] nodes(List<Integer> numbers, int from) {
    return numbers.stream().mapToLong(number -> from + number).toArray();
  }

  /** The works two authors wrote together that count. */
  List<Work> joint(int one, int other, Evidence.Bounds bounds, @Nullable List<Integer> about) {
    return works.stream()
        .filter(work -> one != other && work.joins(one, other) && counts(work, bounds, about))
        .toList();
  }

  private static boolean counts(Work work, Evidence.Bounds bounds, @Nullable List<Integer> about) {
    boolean early = bounds.fromYear() != null
        && (work.year == null || work.year < bounds.fromYear());
    boolean late = bounds.toYear() != null && (work.year == null || work.year > bounds.toYear());
    boolean large = bounds.maxAuthors() != null && work.count() > bounds.maxAuthors();
    return !early && !late && !large
        && (about == null || work.topics.stream().anyMatch(about::contains));
  }

  static Evidence.Bounds bounds(Random random) {
    return switch (random.nextInt(4)) {
      case 0 -> new Evidence.Bounds(2011, 2010 + random.nextInt(6), null);
      case 1 -> new Evidence.Bounds(null, 2013, 2 + random.nextInt(3));
      case 2 -> new Evidence.Bounds(2012, null, null);
      default -> Evidence.Bounds.NONE;
    };
  }
}
