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

/** Papers with their authors, topics and venues as lists, and as a snapshot in which all are numbered alike. */
record Catalogue(int authors, int topics, int venues, List<Entry> papers) {

  /** A paper; without a venue it has none. */
  record Entry(List<Integer> authors, List<Integer> topics, @Nullable Integer venue,
      @Nullable Integer year) {

    boolean in(Evidence.Bounds years) {
      return (years.fromYear() == null || (year != null && year >= years.fromYear()))
          && (years.toYear() == null || (year != null && year <= years.toYear()));
    }
  }

  static Entry paper(List<Integer> authors, List<Integer> topics, @Nullable Integer venue,
      @Nullable Integer year) {
    return new Entry(authors, topics, venue, year);
  }

  /** Some topics are on many papers, most on few. */
  static Catalogue random(Random random, int mostTopics, int mostPapers) {
    int authors = 1 + random.nextInt(6);
    int topics = 1 + random.nextInt(mostTopics);
    int venues = 2 + random.nextInt(3);
    var papers = new ArrayList<Entry>();
    for (int count = 1 + mostPapers / 3 + random.nextInt(mostPapers); count > 0; count--) {
      Integer venue = random.nextInt(5) == 0 ? null : (Integer) random.nextInt(venues);
      Integer year = random.nextInt(6) == 0 ? null : (Integer) (2010 + random.nextInt(6));
      papers.add(new Entry(some(random, authors, random.nextInt(4)),
          some(random, topics, random.nextInt(5)), venue, year));
    }
    return new Catalogue(authors, topics, venues, papers);
  }

  private static List<Integer> some(Random random, int of, int count) {
    var some = new TreeSet<Integer>();
    IntStream.range(0, count)
        .forEach(i -> some.add(random.nextInt(1 + random.nextInt(of))));
    return List.copyOf(some);
  }

  /** The snapshot, its nodes added from the last to the first, since their order must not matter. */
  GraphSnapshot snapshot() {
    var builder = new SnapshotBuilder();
    IntStream.range(0, authors)
        .forEach(author -> builder.author(author, String.format("author:name:a%05d", author)));
    IntStream.range(0, topics)
        .forEach(topic -> builder.topic(1_000_000 + topic, String.format("topic:t%05d", topic)));
    IntStream.range(0, venues)
        .forEach(venue -> builder.venue(2_000_000 + venue, String.format("venue:v%05d", venue)));
    for (int paper = papers.size() - 1; paper >= 0; paper--) {
      var entry = papers.get(paper);
      var facts = new SnapshotBuilder.Facts(
          entry.year == null ? PaperFacts.UNKNOWN : entry.year, PaperFacts.UNKNOWN,
          PaperFacts.UNKNOWN, PaperFacts.UNKNOWN);
      builder.paper(3_000_000 + paper, String.format("paper:title:p%06d", paper), facts,
          nodes(entry.authors, 0),
          entry.venue == null ? new long[0] : nodes(List.of(entry.venue), 2_000_000),
          nodes(entry.topics, 1_000_000), new long[0]);
    }
    return builder.build(new GraphVersion(1, true, List.of()));
  }

  private static long[] nodes(List<Integer> numbers, int from) {
    return numbers.stream().mapToLong(number -> from + number).toArray();
  }

  /** The papers about a topic. */
  List<Integer> about(int topic) {
    return IntStream.range(0, papers.size())
        .filter(paper -> papers.get(paper).topics.contains(topic)).boxed().toList();
  }
}
