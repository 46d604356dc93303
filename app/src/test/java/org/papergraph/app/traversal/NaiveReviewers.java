package org.papergraph.app.traversal;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.papergraph.app.traversal.RandomLiterature.Paper;

/** Reviewers from the definition: everyone is looked at. */
record NaiveReviewers(RandomLiterature literature, int asOf, int conflictYears) {

  /** Who is suggested, and why. */
  record Row(String author, List<Known> topics) {

    double score() {
      return topics.stream().map(Known::contribution).reduce(0.0, Double::sum);
    }
  }

  /** What someone knows of a topic. */
  record Known(String topic, int papers, int lastYear, double contribution) {
  }

  Set<String> conflicts(List<String> asked) {
    var own = asked.stream().map(literature.papers()::get)
        .flatMap(paper -> paper.authors().stream()).collect(Collectors.toSet());
    var near = new HashSet<>(own);
    for (var paper : literature.papers().values()) {
      boolean late = paper.year() == null || asOf - paper.year() <= conflictYears;
      if (late && paper.authors().stream().anyMatch(own::contains)) {
        near.addAll(paper.authors());
      }
    }
    return near;
  }

  /** All suggestions, the best first. */
  List<Row> of(List<String> asked, List<String> topics, Set<String> excluded) {
    var counts = new TreeMap<>(NaiveTopics.counts(asked.stream().map(literature.papers()::get)));
    topics.forEach(topic -> counts.merge(topic, 1, Integer::sum));
    var weights = new NaiveTopics(literature).weights(counts);
    var wanted = NaiveTopics.heaviest(weights);
    double whole = wanted.stream().map(weights::get).reduce(0.0, Double::sum);
    var near = conflicts(asked);
    var rows = new ArrayList<Row>();
    for (var author : literature.authors()) {
      if (near.contains(author) || excluded.contains(author)) {
        continue;
      }
      var known = wanted.stream().map(topic -> known(author, topic, weights.get(topic) / whole))
          .filter(one -> one.papers() > 0).toList();
      if (!known.isEmpty()) {
        rows.add(new Row(author, known));
      }
    }
    rows.sort(Comparator.comparingDouble(Row::score).reversed().thenComparing(Row::author));
    return rows;
  }

  private Known known(String author, String topic, double share) {
    var years = literature.papers().values().stream()
        .filter(paper -> paper.authors().contains(author) && paper.topics().contains(topic))
        .map(Paper::year).filter(year -> year != null && year <= asOf).toList();
    double sum = years.stream().map(year -> Math.pow(2, (year - asOf) / 5.0))
        .reduce(0.0, Double::sum);
    return new Known(topic, years.size(),
        years.stream().mapToInt(Integer::intValue).max().orElse(0), share * sum / (1 + sum));
  }
}
