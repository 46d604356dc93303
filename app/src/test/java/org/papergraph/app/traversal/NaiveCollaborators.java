package org.papergraph.app.traversal;

import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Collaborators from the definition: everyone is looked at. */
record NaiveCollaborators(RandomLiterature literature, @Nullable Integer from,
    @Nullable Integer to) {

  /** Who is suggested, and why. */
  record Row(String author, double byCoauthors, List<String> coauthors, double byTopics,
      List<String> topics) {

    double score() {
      return byCoauthors + byTopics;
    }
  }

  /** All suggestions, the best first. */
  List<Row> of(String author) {
    var everMet = literature.papers().values().stream().map(RandomLiterature.Paper::authors)
        .filter(byline -> byline.contains(author)).flatMap(Set::stream).collect(Collectors.toSet());
    return literature.authors().stream()
        .filter(other -> !other.equals(author) && !everMet.contains(other))
        .map(other -> row(author, other)).filter(row -> row.score() > 0)
        .sorted(Comparator.comparingDouble(Row::score).reversed().thenComparing(Row::author))
        .toList();
  }

  private Row row(String author, String other) {
    var common = new TreeSet<>(coauthors(author));
    common.retainAll(coauthors(other));
    double sum = common.stream().map(between -> 1 / Math.log(coauthors(between).size()))
        .reduce(0.0, Double::sum);
    var fewest = common.stream()
        .sorted(Comparator.comparingInt(between -> coauthors(between).size())).toList();

    var naive = new NaiveTopics(literature);
    var mine = naive.weights(NaiveTopics.counts(papers(author)));
    var theirs = naive.weights(NaiveTopics.counts(papers(other)));
    var heaviest = NaiveTopics.heaviest(mine);
    var shared = heaviest.stream().filter(theirs::containsKey).toList();
    double product = shared.stream().map(topic -> mine.get(topic) * theirs.get(topic))
        .reduce(0.0, Double::sum);
    double cosine = shared.isEmpty()
        ? 0
        : Math.min(1, product / (NaiveTopics.length(heaviest.stream().map(mine::get))
            * NaiveTopics.length(theirs.values().stream())));
    var most = shared.stream().sorted(Comparator
        .<String>comparingDouble(topic -> -mine.get(topic) * theirs.get(topic))
        .thenComparing(Comparator.naturalOrder())).toList();
    return new Row(other, sum / (1 + sum) / 2, fewest, cosine / 2, most);
  }

  private Stream<RandomLiterature.Paper> papers(String author) {
    return literature.papers().values().stream()
        .filter(paper -> paper.authors().contains(author) && paper.inYears(from, to));
  }

  private Set<String> coauthors(String author) {
    return papers(author).flatMap(paper -> paper.authors().stream())
        .filter(other -> !other.equals(author)).collect(Collectors.toSet());
  }
}
