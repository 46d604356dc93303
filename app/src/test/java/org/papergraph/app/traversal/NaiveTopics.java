package org.papergraph.app.traversal;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Stream;

/** What topics weigh, from the definition. */
record NaiveTopics(RandomLiterature literature) {

  /** The weights of topics by how many of some papers are about each. */
  SortedMap<String, Double> weights(Map<String, Integer> counts) {
    var weights = new TreeMap<String, Double>();
    counts.forEach((topic, count) -> {
      double about = literature.papers().values().stream()
          .filter(paper -> paper.topics().contains(topic)).count();
      double idf = Math.log(literature.papers().size() / Math.max(1, about));
      weights.put(topic, (1 + Math.log(count)) * idf);
    });
    return weights;
  }

  static Map<String, Integer> counts(Stream<RandomLiterature.Paper> papers) {
    var counts = new TreeMap<String, Integer>();
    papers.flatMap(paper -> paper.topics().stream())
        .forEach(topic -> counts.merge(topic, 1, Integer::sum));
    return counts;
  }

  /** Topics that weigh something, the heaviest first. */
  static List<String> heaviest(SortedMap<String, Double> weights) {
    return weights.entrySet().stream().filter(topic -> topic.getValue() > 0)
        .sorted(Map.Entry.comparingByValue(Comparator.reverseOrder())).map(Map.Entry::getKey)
        .toList();
  }

  static double length(Stream<Double> weights) {
    return Math.sqrt(weights.reduce(0.0, (sum, weight) -> sum + weight * weight));
  }
}
