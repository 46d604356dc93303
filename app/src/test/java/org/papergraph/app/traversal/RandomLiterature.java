package org.papergraph.app.traversal;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.SplittableRandom;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.papergraph.app.snapshot.GraphSnapshot;
import org.papergraph.app.snapshot.GraphVersion;
import org.papergraph.app.snapshot.PaperFacts;
import org.papergraph.app.snapshot.SnapshotBuilder;

/**
 * Some literature: as maps and sets for the plainest computation, and as a snapshot. What is random is small, so that
 * there are many ties, gaps and loners.
 */
record RandomLiterature(SortedMap<String, Paper> papers, SortedSet<String> authors,
    SortedSet<String> venues, SortedSet<String> topics, GraphSnapshot snapshot) {

  /** A paper; what is not known is null. */
  record Paper(@Nullable Integer year, @Nullable Integer day, @Nullable Integer upvotes,
      SortedSet<String> authors, SortedSet<String> venues, SortedSet<String> topics,
      SortedSet<String> references) {

    Paper(@Nullable Integer year, Collection<String> authors, Collection<String> topics) {
      this(year, null, null, new TreeSet<>(authors), new TreeSet<>(), new TreeSet<>(topics),
          new TreeSet<>());
    }

    boolean inYears(@Nullable Integer from, @Nullable Integer to) {
      return (from == null && to == null)
          || (year != null && (from == null || year >= from) && (to == null || year <= to));
    }
  }

  /** Random numbers of which those of neighbouring seeds have nothing in common, as those of {@link Random} have. */
  static Random random(long seed) {
    return new Random(new SplittableRandom(seed).nextLong());
  }

  /** The literature of a seed. */
  static RandomLiterature of(long seed) {
    var random = random(seed);
    var authors = names("author:", 2 + random.nextInt(10));
    var venues = names("venue:", 1 + random.nextInt(3));
    var topics = names("topic:", 1 + random.nextInt(8));
    var ids = names("paper:", random.nextInt(25));
    var papers = new TreeMap<String, Paper>();
    for (var id : ids) {
      papers.put(id, new Paper(maybe(random, 2015 + random.nextInt(6)),
          maybe(random, random.nextInt(40)), maybe(random, random.nextInt(5)),
          some(random, authors, 4), some(random, venues, 1), some(random, topics, 3),
          some(random, ids, 4)));
    }
    return of(papers, authors, venues, topics, random);
  }

  /** Literature of these papers, and of who and what stands on them. */
  static RandomLiterature of(SortedMap<String, Paper> papers) {
    return of(papers, all(papers, Paper::authors), all(papers, Paper::venues),
        all(papers, Paper::topics), new Random(1));
  }

  private static SortedSet<String> all(SortedMap<String, Paper> papers,
      Function<Paper, Set<String>> part) {
    return papers.values().stream().flatMap(paper -> part.apply(paper).stream())
        .collect(Collectors.toCollection(TreeSet::new));
  }

  private static RandomLiterature of(SortedMap<String, Paper> papers, SortedSet<String> authors,
      SortedSet<String> venues, SortedSet<String> topics, Random random) {
    // The database's numbers say nothing of the order of ids.
    var nodes = new ArrayList<String>();
    List.of(papers.keySet(), authors, venues, topics).forEach(nodes::addAll);
    Collections.shuffle(nodes, random);
    var builder = new SnapshotBuilder();
    for (int node = 0; node < nodes.size(); node++) {
      var id = nodes.get(node);
      switch (id.substring(0, id.indexOf(':'))) {
        case "author" -> builder.author(node, id);
        case "venue" -> builder.venue(node, id);
        case "topic" -> builder.topic(node, id);
        default -> {
          // Papers have neighbours, and are added below.
        }
      }
    }
    nodes.stream().filter(papers::containsKey).forEach(id -> {
      var paper = papers.get(id);
      builder.paper(nodes.indexOf(id), id,
          new SnapshotBuilder.Facts(known(paper.year()), known(paper.day()),
              known(paper.upvotes()), PaperFacts.UNKNOWN),
          numbers(paper.authors(), nodes), numbers(paper.venues(), nodes),
          numbers(paper.topics(), nodes), numbers(paper.references(), nodes));
    });
    return new RandomLiterature(papers, authors, venues, topics,
        builder.build(new GraphVersion(1, true, List.of())));
  }

  private static long[] numbers(Collection<String> ids, List<String> nodes) {
    return ids.stream().mapToLong(nodes::indexOf).toArray();
  }

  private static int known(@Nullable Integer fact) {
    return fact == null ? PaperFacts.UNKNOWN : fact;
  }

  private static <T> @Nullable T maybe(Random random, T fact) {
    return random.nextInt(6) == 0 ? null : fact;
  }

  private static SortedSet<String> names(String prefix, int count) {
    var names = new TreeSet<String>();
    for (int number = 0; number < count; number++) {
      names.add(prefix + number);
    }
    return names;
  }

  private static SortedSet<String> some(Random random, Collection<String> of, int most) {
    var shuffled = new ArrayList<>(of);
    Collections.shuffle(shuffled, random);
    return new TreeSet<>(
        shuffled.subList(0, Math.min(shuffled.size(), random.nextInt(most + 1))));
  }
}
