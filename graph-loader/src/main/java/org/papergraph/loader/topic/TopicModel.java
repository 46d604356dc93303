package org.papergraph.loader.topic;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** The topics that a census found, their labels, and how they score in a paper. Immutable. */
final class TopicModel {
  /** A topic is there to connect papers. */
  private static final int MIN_PAPERS = 2;
  private static final int MAX_TOPICS = 10;
  /** Weight of an occurrence in the title against one in the abstract. */
  private static final int TITLE = 3;
  /** Least share of a term's papers where it ends a phrase: "large language" hardly ever does. */
  private static final double MIN_STANDING = 0.15;
  /** Least share of a term's papers where it is all of a phrase. */
  private static final double MIN_ALONE = 0.1;
  /** From this share on, a longer term is what the papers mean: "tangent kernel" always is neural. */
  private static final double MAX_NESTED = 0.6;

  private final Map<String, String> labels = new HashMap<>();
  private final Map<String, Double> termhoods = new HashMap<>();

  TopicModel(PhraseCensus census, Labels chooser) {
    Map<String, Integer> papers = new HashMap<>();
    census.terms().forEach((key, counts) -> {
      if (counts.isLabel()) {
        labels.put(key, chooser.choose(key, counts.surfaces()));
      }
      if (counts.papers() >= MIN_PAPERS) {
        papers.put(key, counts.papers());
      }
    });
    CValue.of(papers).forEach((key, value) -> {
      TermCounts counts = census.terms().get(key);
      if (counts != null && isTerm(key, counts, value)) {
        termhoods.put(key, termhood(key, counts));
        labels.computeIfAbsent(key, k -> chooser.choose(k, counts.surfaces()));
      }
    });
  }

  private static boolean isTerm(String key, TermCounts counts, CValue cValue) {
    double papers = counts.papers();
    if (key.indexOf(' ') < 0 && !isWordOfTitles(counts)) {
      return false;
    }
    return cValue.value() > 0 && cValue.strongestNest() < MAX_NESTED * papers
      && counts.standing() >= MIN_STANDING * papers && counts.alone() >= MIN_ALONE * papers;
  }

  /** A single word must be what papers are about, and of more than two, unless it is a name. */
  private static boolean isWordOfTitles(TermCounts counts) {
    return counts.titles() > 0 && (counts.papers() > MIN_PAPERS || counts.isName());
  }

  /** Longer terms say more; terms that authors put into titles are what papers are about. */
  private static double termhood(String key, TermCounts counts) {
    double titleShare = (counts.titles() + 0.5) / (counts.papers() + 2);
    return Math.log(CValue.words(key) + 1) * Math.sqrt(titleShare);
  }

  /** The label of a topic that the census has counted. */
  String label(String key) {
    return labels.getOrDefault(key, key);
  }

  /** The extracted topics of a paper, best first. */
  List<TopicAssignment> topicsOf(PaperPhrases paper) {
    Map<String, Double> weights = new HashMap<>();
    paper.phrases().forEach((key, occurrences) -> {
      Double termhood = termhoods.get(key);
      if (termhood != null) {
        weights.put(key, termhood * frequency(occurrences));
      }
    });
    double best = weights.values().stream().mapToDouble(weight -> weight).max().orElse(1);
    List<TopicAssignment> topics = new ArrayList<>();
    weights.forEach((key, weight) -> topics.add(new TopicAssignment("topic:" + key, label(key),
      round(weight / best), TopicMethod.EXTRACTED)));
    topics.sort(Comparator.comparingDouble(TopicAssignment::score).reversed()
      .thenComparing(TopicAssignment::topicId));
    return List.copyOf(topics.subList(0, Math.min(topics.size(), MAX_TOPICS)));
  }

  private static double frequency(Occurrences occurrences) {
    return 1 + Math.log(TITLE * occurrences.inTitle() + occurrences.inAbstract());
  }

  private static double round(double score) {
    return Math.max(Math.round(score * 1000) / 1000.0, 0.001);
  }
}
