package org.papergraph.app.traversal;

import java.math.BigInteger;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.papergraph.app.traversal.TopicPaths.End;
import org.papergraph.app.traversal.TopicPaths.Kind;
import org.papergraph.app.traversal.TopicPaths.Question;
import org.papergraph.app.traversal.TopicPaths.Way;

/** Writes down every path without a repeated node, sorts them all, and takes the first. */
final class NaiveTopicPaths {
  private static final Comparator<List<Integer>> LESSER = (one, other) -> Arrays
      .compare(one.toArray(Integer[]::new), other.toArray(Integer[]::new));

  private final Literature literature;
  private final Question question;
  private final Set<Integer> starts;
  private final Set<Integer> ends;
  private final Map<List<Integer>, List<Integer>> ways = new HashMap<>();

  NaiveTopicPaths(Literature literature, Question question) {
    this.literature = literature;
    this.question = question;
    this.starts = topics(question.from());
    this.ends = topics(question.to());
  }

  TopicPaths find() {
    if (question.from().equals(question.to())) {
      return new TopicPaths(true, List.of(new Way(List.of(), List.of())));
    }
    starts.forEach(topic -> collect(List.of(topic), List.of()));
    var best = ways.keySet().stream()
        .sorted(Comparator.<List<Integer>>comparingInt(List::size).thenComparing(this::product)
            .thenComparing(LESSER))
        .limit(question.k()).map(way -> new Way(way, ways.getOrDefault(way, List.of()))).toList();
    return new TopicPaths(connected(), best);
  }

  private void collect(List<Integer> topics, List<Integer> papers) {
    int steps = 2 * (topics.size() - 1) + (question.from().kind() == Kind.TOPIC ? 0 : 1)
        + (question.to().kind() == Kind.TOPIC ? 0 : 1);
    if (steps > question.mostSteps()) {
      return;
    }
    if (ends.contains(topics.getLast())) {
      ways.merge(topics, papers, (one, other) -> LESSER.compare(one, other) <= 0 ? one : other);
    }
    for (int paper : literature.about(topics.getLast())) {
      if (papers.contains(paper) || isEnd(paper)) {
        continue;
      }
      for (int topic : literature.works().get(paper).topics()) {
        if (!topics.contains(topic)) {
          collect(with(topics, topic), with(papers, paper));
        }
      }
    }
  }

  private boolean isEnd(int paper) {
    return List.of(question.from(), question.to()).contains(new End(Kind.PAPER, paper));
  }

  private static List<Integer> with(List<Integer> some, int more) {
    var all = new ArrayList<>(some);
    all.add(more);
    return all;
  }

  private BigInteger product(List<Integer> way) {
    return way.stream().map(topic -> BigInteger.valueOf(literature.about(topic).size()))
        .reduce(BigInteger.ONE, BigInteger::multiply);
  }

  private boolean connected() {
    var reached = new LinkedHashSet<>(starts);
    int before;
    do {
      before = reached.size();
      literature.works().stream()
          .filter(paper -> paper.topics().stream().anyMatch(reached::contains))
          .forEach(paper -> reached.addAll(paper.topics()));
    } while (reached.size() > before);
    return reached.stream().anyMatch(ends::contains);
  }

  private Set<Integer> topics(End end) {
    if (end.kind() == Kind.TOPIC) {
      return Set.of(end.number());
    }
    return papers(literature, end).stream()
        .flatMap(paper -> literature.works().get(paper).topics().stream())
        .collect(Collectors.toCollection(TreeSet::new));
  }

  static List<Integer> papers(Literature literature, End end) {
    return IntStream.range(0, literature.works().size()).filter(number -> {
      var paper = literature.works().get(number);
      return switch (end.kind()) {
        case PAPER -> number == end.number();
        case AUTHOR -> paper.authors().contains(end.number());
        case VENUE -> paper.venue() != null && paper.venue() == end.number();
        case TOPIC -> paper.topics().contains(end.number());
      };
    }).boxed().toList();
  }
}
