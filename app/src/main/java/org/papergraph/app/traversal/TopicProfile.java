package org.papergraph.app.traversal;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import org.papergraph.app.snapshot.GraphSnapshot;

/**
 * What papers are about: topics by weight. A topic of n papers weighs (1 + ln n) · ln(N / f), f of the graph's N papers
 * being about it (sublinear term frequency and inverse document frequency: Manning, Raghavan, Schütze, Introduction to
 * Information Retrieval, 6.4.1).
 *
 * <p>So that general topics do not make work without end, a profile takes the heaviest first, of equals the lesser id,
 * at most {@value #MOST_TOPICS}, and each only if it brings the papers about all that are taken to no more than
 * {@value #MOST_PAPERS}. A topic of all papers weighs nothing and is not taken.
 *
 * @param topics the heaviest first
 */
record TopicProfile(List<Weighted> topics) {
  private static final int MOST_TOPICS = 50;
  private static final int MOST_PAPERS = 200_000;

  /** A topic and what it weighs, more than 0. */
  record Weighted(int topic, double weight) {
  }

  /** How much topics weigh in a graph. */
  static final class Weights {
    private final double[] idf;

    Weights(GraphSnapshot graph) {
      var about = graph.papersAbout();
      double papers = graph.papers().size();
      idf = new double[graph.topics().size()];
      Arrays.setAll(idf, topic -> Math.log(papers / Math.max(1, about.degree(topic))));
    }

    /** The weight of a topic of so many papers, 1 or more. */
    double of(int topic, int papers) {
      return papers == 1 ? idf[topic] : (1 + Math.log(papers)) * idf[topic];
    }

    /** The length of the vector of all weights. */
    double length(TopicCounts counts) {
      double squares = 0;
      for (int topic : counts.topics()) {
        double weight = of(topic, counts.of(topic));
        squares += weight * weight;
      }
      return Math.sqrt(squares);
    }
  }

  /** The profile of what was counted. */
  static TopicProfile of(TopicCounts counts, Weights weights, GraphSnapshot graph) {
    var byWeight = Arrays.stream(counts.topics())
        .mapToObj(topic -> new Weighted(topic, weights.of(topic, counts.of(topic))))
        .filter(topic -> topic.weight() > 0)
        .sorted(Comparator.comparingDouble(Weighted::weight).reversed()
            .thenComparingInt(Weighted::topic))
        .toList();
    var taken = new ArrayList<Weighted>();
    int room = MOST_PAPERS;
    for (var topic : byWeight) {
      int papers = graph.papersAbout().degree(topic.topic());
      if (papers <= room && taken.size() < MOST_TOPICS) {
        taken.add(topic);
        room -= papers;
      }
    }
    return new TopicProfile(List.copyOf(taken));
  }

  /** The length of the vector of weights. */
  double length() {
    double squares = 0;
    for (var topic : topics) {
      squares += topic.weight() * topic.weight();
    }
    return Math.sqrt(squares);
  }

  /** The sum of weights. */
  double sum() {
    double sum = 0;
    for (var topic : topics) {
      sum += topic.weight();
    }
    return sum;
  }
}
