package org.papergraph.app.traversal;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import org.papergraph.app.snapshot.GraphSnapshot;
import org.papergraph.app.snapshot.IntList;

/**
 * For each topic and each number of topics the least product of weights on a walk of so many topics from there to the
 * end, itself included. Walks may pass a node twice, but no topic stands beside itself: no way costs less than its walk.
 * A number of topics is looked into when it is first asked for; each paper is then looked at once. For one thread.
 */
final class TopicCosts {
  private final GraphSnapshot graph;
  private final TopicWeights weights;
  private final TopicJoints joints;
  private final Patience patience;
  private final List<Layer> layers = new ArrayList<>();

  /** The walks of one number of topics: topic → least product, 0 where there is none. */
  private static final class Layer {
    private final long[] products;
    private final IntList topics = new IntList();

    Layer(int size) {
      products = new long[size];
    }

    void offer(int topic, long product) {
      if (products[topic] == 0) {
        topics.add(topic);
        products[topic] = product;
      } else {
        products[topic] = Math.min(products[topic], product);
      }
    }
  }

  TopicCosts(GraphSnapshot graph, TopicWeights weights, TopicJoints joints, BitSet ends,
      Patience patience) {
    this.graph = graph;
    this.weights = weights;
    this.joints = joints;
    this.patience = patience;
    var last = new Layer(graph.topics().size());
    ends.stream().forEach(topic -> last.offer(topic, weights.of(topic)));
    layers.add(last);
  }

  /** The least product of a walk of so many topics, 1 or more; 0 if there is no walk. */
  long of(int topics, int from) {
    return layer(topics).products[from];
  }

  /** The least product of all walks of so many topics; 0 if there are none. */
  long least(int topics) {
    var layer = layer(topics);
    long least = 0;
    for (int place = 0; place < layer.topics.size(); place++) {
      long product = layer.products[layer.topics.get(place)];
      least = least == 0 ? product : Math.min(least, product);
    }
    return least;
  }

  /** How much there is to look at for walks of one more topic. */
  long work(int topics) {
    var layer = layer(topics);
    long work = 0;
    for (int place = 0; place < layer.topics.size(); place++) {
      work += graph.papersAbout().degree(layer.topics.get(place));
    }
    return work;
  }

  private Layer layer(int topics) {
    while (layers.size() < topics) {
      layers.add(next(layers.getLast()));
    }
    return layers.get(topics - 1);
  }

  private Layer next(Layer before) {
    var next = new Layer(before.products.length);
    var seen = new BitSet(graph.papers().size());
    for (int place = 0; place < before.topics.size(); place++) {
      patience.check();
      graph.papersAbout().of(before.topics.get(place)).forEach(paper -> {
        if (!seen.get(paper) && !joints.isEnd(paper)) {
          seen.set(paper);
          offer(paper, before.products, next);
        }
      });
    }
    return next;
  }

  /** Goes on over one paper: from each of its topics to the best other. */
  private void offer(int paper, long[] before, Layer next) {
    var topicsOf = graph.topicsOf();
    int best = -1;
    long second = 0;
    for (int place = topicsOf.start(paper); place < topicsOf.end(paper); place++) {
      int topic = topicsOf.at(place);
      long product = before[topic];
      if (product > 0 && (best < 0 || product < before[best])) {
        second = best < 0 ? 0 : before[best];
        best = topic;
      } else if (product > 0 && (second == 0 || product < second)) {
        second = product;
      }
    }
    for (int place = topicsOf.start(paper); place < topicsOf.end(paper); place++) {
      int topic = topicsOf.at(place);
      long rest = topic == best ? second : before[best];
      if (rest > 0) {
        next.offer(topic, times(weights.of(topic), rest));
      }
    }
  }

  /** The product, or the greatest number there is. */
  static long times(long one, long other) {
    return Math.multiplyHigh(one, other) == 0 && one * other >= 0 ? one * other : Long.MAX_VALUE;
  }
}
