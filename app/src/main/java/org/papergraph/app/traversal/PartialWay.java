package org.papergraph.app.traversal;

import java.util.Arrays;
import java.util.List;

/**
 * The first topics of a way, all of them in the end; ordered by the least product that the whole can come to, then by
 * topics. Of two of which one begins as the other neither comes before all that may become of the other, but they are
 * never compared: the one is taken before the other is made.
 */
final class PartialWay implements Comparable<PartialWay> {
  private final int[] topics;
  private final long product;
  /** The least product, of 128 bits, the lower 64 without a sign: three topics may each have two billion papers. */
  private final long high;
  private final long low;

  private PartialWay(int[] topics, long product, long high, long low) {
    this.topics = topics;
    this.product = product;
    this.high = high;
    this.low = low;
  }

  /** One topic, its weight, and the least product of a way from there, or less. */
  static PartialWay of(int topic, int weight, long least) {
    return new PartialWay(new int[]{topic}, weight, 0, least);
  }

  /** With one more topic, its weight, and the least product from there, itself included. */
  PartialWay then(int topic, int weight, long least) {
    var more = Arrays.copyOf(topics, topics.length + 1);
    more[topics.length] = topic;
    return new PartialWay(more, TopicCosts.times(product, weight),
        Math.multiplyHigh(product, least), product * least);
  }

  int size() {
    return topics.length;
  }

  int topic(int place) {
    return topics[place];
  }

  List<Integer> topics() {
    return Arrays.stream(topics).boxed().toList();
  }

  @Override
  public int compareTo(PartialWay other) {
    int compared = Long.compare(high, other.high);
    if (compared == 0) {
      compared = Long.compareUnsigned(low, other.low);
    }
    return compared == 0 ? Arrays.compare(topics, other.topics) : compared;
  }

  @Override
  public boolean equals(Object other) {
    return other instanceof PartialWay way && compareTo(way) == 0;
  }

  @Override
  public int hashCode() {
    return Arrays.hashCode(topics);
  }
}
