package org.papergraph.app.traversal;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.PriorityQueue;
import java.util.stream.IntStream;
import org.papergraph.app.snapshot.GraphSnapshot;
import org.papergraph.app.traversal.TopicPaths.Question;
import org.papergraph.app.traversal.TopicPaths.Way;

/**
 * Ways of a given number of topics, the best first: best-first search (Hart, Nilsson and Raphael, IEEE Trans. SSC 4,
 * 1968) over the first topics of ways. What they can come to at best is known from {@link TopicCosts}, so that common
 * topics, with their thousands of papers, are looked into only if no rarer ones do. For one thread.
 */
final class TopicSearch {
  private final GraphSnapshot graph;
  private final Patience patience;
  private final TopicWeights weights;
  private final BitSet starts;
  private final TopicCosts costs;
  private final TopicJoints joints;
  /** Topic → the last expansion that met it. */
  private final int[] met;
  private int expansions;

  TopicSearch(GraphSnapshot graph, Question question, Patience patience) {
    this.graph = graph;
    this.patience = patience;
    this.weights = new TopicWeights(graph, question.from(), question.to());
    this.joints = new TopicJoints(graph, question.from(), question.to());
    this.starts = question.from().topics(graph);
    this.costs = new TopicCosts(graph, weights, joints, question.to().topics(graph), patience);
    this.met = new int[graph.topics().size()];
  }

  /** The best ways of so many topics; fewer than {@code k} if there are no more. */
  List<Way> ways(int topics, int k) {
    var open = new PriorityQueue<PartialWay>();
    start(topics, open);
    var ways = new ArrayList<Way>();
    while (ways.size() < k && !open.isEmpty()) {
      patience.check();
      var way = open.poll();
      if (way.size() < topics) {
        expand(way, topics - way.size(), open);
      } else {
        var papers = joints.papers(way);
        if (papers != null) {
          ways.add(new Way(way.topics(), papers));
        }
      }
    }
    return ways;
  }

  private void start(int topics, PriorityQueue<PartialWay> open) {
    if (topics == 1 || costs.work(topics - 1) <= work()) {
      starts.stream().filter(topic -> costs.of(topics, topic) > 0).forEach(
          topic -> open.add(PartialWay.of(topic, weights.of(topic), costs.of(topics, topic))));
      return;
    }
    long least = costs.least(topics - 1);
    if (least > 0) {
      starts.stream().forEach(topic -> open.add(PartialWay.of(topic, weights.of(topic),
          TopicCosts.times(weights.of(topic), least))));
    }
  }

  private long work() {
    return starts.stream().mapToLong(graph.papersAbout()::degree).sum();
  }

  private void expand(PartialWay way, int left, PriorityQueue<PartialWay> open) {
    expansions++;
    IntStream.range(0, way.size()).forEach(place -> met[way.topic(place)] = expansions);
    var papersAbout = graph.papersAbout();
    var topicsOf = graph.topicsOf();
    int last = way.topic(way.size() - 1);
    for (int at = papersAbout.start(last); at < papersAbout.end(last); at++) {
      int paper = papersAbout.at(at);
      if (joints.isEnd(paper)) {
        continue;
      }
      for (int place = topicsOf.start(paper); place < topicsOf.end(paper); place++) {
        int topic = topicsOf.at(place);
        if (met[topic] != expansions) {
          met[topic] = expansions;
          add(way, topic, left, open);
        }
      }
    }
  }

  /** A topic of one paper can only stand at the end of a way: before it and after it stand different papers. */
  private void add(PartialWay way, int topic, int left, PriorityQueue<PartialWay> open) {
    long rest = costs.of(left, topic);
    if (rest > 0 && (left == 1 || graph.papersAbout().degree(topic) > 1)) {
      open.add(way.then(topic, weights.of(topic), rest));
    }
  }
}
