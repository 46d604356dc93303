package org.papergraph.loader.topic;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * The terms that a census found, and how they score in a paper. Immutable after construction.
 */
final class TopicModel {
  static final int MIN_PAPERS = 2;
  static final int MAX_TOPICS = 10;

  /** Weight of a title occurrence against one in the abstract. */
  private static final int TITLE = 3;
  /** Least share of a term's papers that hold it at the end of a phrase. */
  private static final double STANDING = 0.15;

  record Term(String label, double termhood, int words) {
  }

  private final Map<String, Term> terms = new HashMap<>();

  TopicModel(PhraseCensus census) {
    Map<String, Integer> papers = new HashMap<>();
    census.terms().forEach((key, counts) -> {
      if (counts.papers() >= MIN_PAPERS) {
        papers.put(key, counts.papers());
      }
    });
    CValue.of(papers).forEach((key, value) -> {
      TermCounts counts = census.terms().get(key);
      if (counts != null && value > 0 && counts.standing() >= STANDING * counts.papers()) {
        double titleShare = (counts.titles() + 0.5) / (counts.papers() + 2);
        terms.put(key, new Term(Labels.best(counts.surfaces()), titleShare, counts.words()));
      }
    });
  }

  Map<String, Term> terms() {
    return terms;
  }

  /** The extracted topics of a paper, best first. */
  List<TopicAssignment> topicsOf(PaperPhrases paper) {
    Map<String, Double> weights = new HashMap<>();
    paper.phrases().forEach((key, occurrences) -> {
      Term term = terms.get(key);
      if (term != null) {
        weights.put(key, weight(occurrences, term));
      }
    });
    double best = weights.values().stream().mapToDouble(w -> w).max().orElse(1);
    List<TopicAssignment> topics = new ArrayList<>();
    weights.forEach((key, weight) -> topics.add(new TopicAssignment("topic:" + key,
        terms.get(key).label(), round(weight / best), TopicMethod.EXTRACTED)));
    topics.sort(Comparator.comparingDouble(TopicAssignment::score).reversed()
        .thenComparing(TopicAssignment::topicId));
    return topics.size() > MAX_TOPICS ? List.copyOf(topics.subList(0, MAX_TOPICS)) : topics;
  }

  private static double weight(Occurrences occurrences, Term term) {
    double frequency = TITLE * occurrences.inTitle() + occurrences.inAbstract();
    return (1 + Math.log(frequency)) * Math.log(term.words() + 1) * Math.sqrt(term.termhood());
  }

  private static double round(double score) {
    return Math.max(Math.round(score * 1000) / 1000.0, 0.001);
  }
}
