package org.papergraph.app.traversal;

import java.util.BitSet;
import java.util.Comparator;
import java.util.List;
import org.papergraph.app.snapshot.GraphSnapshot;
import org.papergraph.app.snapshot.IntList;
import org.papergraph.app.traversal.TopicProfile.Weighted;

/**
 * The topics that an author's profile has in common with others: topic after topic of the profile, over all papers
 * about it. For one thread.
 */
final class CommonTopics {
  private final GraphSnapshot graph;
  private final Evidence evidence;
  private final TopicCounts counter;
  private final TopicProfile.Weights weights;
  private final TopicProfile profile;
  private final double length;
  private final double[] products;
  private final int[] counts;
  private final int[] papers;

  private CommonTopics(int author, GraphSnapshot graph, Evidence evidence) {
    this.graph = graph;
    this.evidence = evidence;
    this.counter = new TopicCounts(graph);
    this.weights = new TopicProfile.Weights(graph);
    counter.author(author, evidence);
    this.profile = TopicProfile.of(counter, weights, graph);
    this.length = profile.length();
    this.products = new double[graph.authors().size()];
    this.counts = new int[products.length];
    this.papers = new int[products.length];
  }

  /**
   * Looks at who wrote on the author's topics.
   *
   * @param met   who is left out
   * @param found those not left out are added
   */
  static CommonTopics of(int author, GraphSnapshot graph, Evidence evidence, BitSet met,
      IntList found, Patience patience) {
    var common = new CommonTopics(author, graph, evidence);
    for (var topic : common.profile.topics()) {
      common.follow(topic, met, found, patience);
    }
    return common;
  }

  private void follow(Weighted topic, BitSet met, IntList found, Patience patience) {
    var writers = new IntList();
    var about = graph.papersAbout();
    for (int place = about.start(topic.topic()); place < about.end(topic.topic()); place++) {
      patience.check();
      int paper = about.at(place);
      if (evidence.counts(paper)) {
        count(paper, met, writers);
      }
    }
    for (int place = 0; place < writers.size(); place++) {
      int writer = writers.get(place);
      if (counts[writer]++ == 0) {
        found.add(writer);
      }
      products[writer] += topic.weight() * weights.of(topic.topic(), papers[writer]);
      papers[writer] = 0;
    }
  }

  private void count(int paper, BitSet met, IntList writers) {
    var authorsOf = graph.authorsOf();
    for (int place = authorsOf.start(paper); place < authorsOf.end(paper); place++) {
      int writer = authorsOf.at(place);
      if (!met.get(writer) && papers[writer]++ == 0) {
        writers.add(writer);
      }
    }
  }

  /** How many there are in common with another author. */
  int count(int other) {
    return counts[other];
  }

  /** The cosine of the profile and all topics of another author, 0 to 1. */
  double cosine(int other) {
    if (counts[other] == 0) {
      return 0;
    }
    counter.author(other, evidence);
    return Math.min(1, products[other] / (length * weights.length(counter)));
  }

  /** Those in common that add most to the cosine, of equals the lesser id. */
  List<Integer> top(int other, int most) {
    counter.author(other, evidence);
    return profile.topics().stream().filter(topic -> counter.of(topic.topic()) > 0)
        .map(topic -> new Weighted(topic.topic(),
            topic.weight() * weights.of(topic.topic(), counter.of(topic.topic()))))
        .sorted(Comparator.comparingDouble(Weighted::weight).reversed()
            .thenComparingInt(Weighted::topic))
        .limit(most).map(Weighted::topic).toList();
  }
}
