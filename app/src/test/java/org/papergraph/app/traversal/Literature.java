package org.papergraph.app.traversal;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.TreeSet;
import java.util.function.IntSupplier;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.papergraph.app.snapshot.GraphSnapshot;
import org.papergraph.app.snapshot.GraphVersion;
import org.papergraph.app.snapshot.PaperFacts;
import org.papergraph.app.snapshot.SnapshotBuilder;

/** A literature as lists, and as a snapshot in which all are numbered alike. */
record Literature(int authors, int topics, int venues, List<Work> works) {

  /** A paper; the number of authors may be greater than that of the names. */
  record Work(List<Integer> authors, List<Integer> topics, @Nullable Integer venue,
      @Nullable Integer year, @Nullable Integer authorCount) {

    int count() {
      return authorCount == null ? authors.size() : authorCount;
    }

    boolean joins(int one, int other) {
      return authors.contains(one) && authors.contains(other);
    }

    boolean in(Evidence.Bounds years) {
      return (years.fromYear() == null || (year != null && year >= years.fromYear()))
          && (years.toYear() == null || (year != null && year <= years.toYear()));
    }

    private boolean counts(Evidence.Bounds bounds, @Nullable List<Integer> about) {
      boolean large = bounds.maxAuthors() != null && count() > bounds.maxAuthors();
      return in(bounds) && !large && (about == null || topics.stream().anyMatch(about::contains));
    }
  }

  static Work work(@Nullable Integer year, Integer... authors) {
    return paper(List.of(authors), List.of(), null, year);
  }

  static Work paper(List<Integer> authors, List<Integer> topics, @Nullable Integer venue,
      @Nullable Integer year) {
    return new Work(authors, topics, venue, year, null);
  }

  /** Without venues, each work by somebody. */
  static Literature ofAuthors(Random random, int mostAuthors, int mostWorks) {
    int authors = 2 + random.nextInt(mostAuthors - 1);
    int topics = 1 + random.nextInt(5);
    var works = new ArrayList<Work>();
    for (int count = 1 + random.nextInt(mostWorks); count > 0; count--) {
      var byline = some(1 + random.nextInt(4), () -> random.nextInt(authors));
      Integer more = random.nextInt(3) == 0 ? (Integer) (byline.size() + random.nextInt(3)) : null;
      works.add(new Work(byline, some(random.nextInt(3), () -> random.nextInt(topics)), null,
          year(random), more));
    }
    return new Literature(authors, topics, 0, works);
  }

  /** Some topics and authors are on many works, most on few. */
  static Literature ofTopics(Random random, int mostTopics, int mostWorks) {
    int authors = 1 + random.nextInt(6);
    int topics = 1 + random.nextInt(mostTopics);
    int venues = 2 + random.nextInt(3);
    var works = new ArrayList<Work>();
    for (int count = 1 + mostWorks / 3 + random.nextInt(mostWorks); count > 0; count--) {
      Integer venue = random.nextInt(5) == 0 ? null : (Integer) random.nextInt(venues);
      works.add(paper(some(random.nextInt(4), () -> random.nextInt(1 + random.nextInt(authors))),
          some(random.nextInt(5), () -> random.nextInt(1 + random.nextInt(topics))), venue,
          year(random)));
    }
    return new Literature(authors, topics, venues, works);
  }

  private static @Nullable Integer year(Random random) {
    return random.nextInt(6) == 0 ? null : (Integer) (2010 + random.nextInt(6));
  }

  private static List<Integer> some(int count, IntSupplier one) {
    var some = new TreeSet<Integer>();
    IntStream.range(0, count).forEach(i -> some.add(one.getAsInt()));
    return List.copyOf(some);
  }

  /** The snapshot, its nodes added from the last to the first, since their order must not matter. */
  GraphSnapshot snapshot() {
    var builder = new SnapshotBuilder();
    for (int author = authors - 1; author >= 0; author--) {
      builder.author(author, String.format("author:name:a%05d", author));
    }
    for (int topic = topics - 1; topic >= 0; topic--) {
      builder.topic(1_000_000 + topic, String.format("topic:t%05d", topic));
    }
    for (int venue = venues - 1; venue >= 0; venue--) {
      builder.venue(2_000_000 + venue, String.format("venue:v%05d", venue));
    }
    for (int paper = works.size() - 1; paper >= 0; paper--) {
      var work = works.get(paper);
      var facts = new SnapshotBuilder.Facts(known(work.year), PaperFacts.UNKNOWN,
          PaperFacts.UNKNOWN, known(work.authorCount));
      builder.paper(3_000_000 + paper, String.format("paper:title:p%06d", paper), facts,
          nodes(work.authors, 0),
          work.venue == null ? new long[0] : nodes(List.of(work.venue), 2_000_000),
          nodes(work.topics, 1_000_000), new long[0]);
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
        .filter(work -> one != other && work.joins(one, other) && work.counts(bounds, about))
        .toList();
  }

  /** The works about a topic. */
  List<Integer> about(int topic) {
    return IntStream.range(0, works.size())
        .filter(work -> works.get(work).topics.contains(topic)).boxed().toList();
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
