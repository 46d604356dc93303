package org.papergraph.loader.topic;

import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * The topics that a census found, their labels, and how they score in a paper. Immutable.
 *
 * <p>A phrase is a topic if two papers hold it, its C-value is positive, and it stands on its own: it
 * ends a phrase, and says all that a phrase says, in a fair share of its papers, and no longer term
 * accounts for most of them (averaging over many longer terms, C-value alone lets "tangent kernel"
 * pass).
 */
final class NaiveTopicModel {
  private static final int MIN_PAPERS = 2;
  /** "Large language" hardly ever ends a phrase. */
  private static final double MIN_STANDING = 0.15;
  /** "Decision process" is hardly ever all that is said. */
  private static final double MIN_ALONE = 0.1;
  /** From this share on, the longer term is what the papers mean. */
  private static final double MAX_NESTED = 0.6;
  /** Weight of an occurrence in the title against one in the abstract. */
  private static final int TITLE = 3;

  private final Map<String, String> labels = new HashMap<>();
  private final Map<String, Double> termhoods = new HashMap<>();

  /** @param concepts what vocabularies know: topics without further question, called as they say */
  NaiveTopicModel(NaiveCensus census, Labels chooser, Concepts concepts) {
    Map<String, NaiveTermCounts> terms = census.terms();
    Map<String, Integer> papers = new HashMap<>();
    terms.forEach((key, counts) -> {
      if (counts.papers() >= MIN_PAPERS) {
        papers.put(key, counts.papers());
      }
    });
    NaiveCValue.of(papers).forEach((key, cValue) -> {
      NaiveTermCounts counts = terms.getOrDefault(key, new NaiveTermCounts());
      if (isTerm(key, counts, cValue)) {
        termhoods.put(key, termhood(key, counts));
      }
    });
    terms.forEach((key, counts) -> {
      String label = concepts.label(key);
      if (label != null) {
        labels.put(key, label);
        termhoods.put(key, termhood(key, counts));
      } else if (counts.isLabel() || termhoods.containsKey(key)) {
        labels.put(key, chooser.choose(key, counts.surfaces()));
      }
    });
  }

  private static boolean isTerm(String key, NaiveTermCounts counts, NaiveCValue cValue) {
    double papers = counts.papers();
    return cValue.value() > 0 && cValue.strongestNest() < MAX_NESTED * papers
        && counts.standing() >= MIN_STANDING * papers && counts.alone() >= MIN_ALONE * papers
        && (key.indexOf(' ') >= 0 || isWordOfTitles(counts));
  }

  /** A single word must be what papers are about, and of more than two, unless it is a name. */
  private static boolean isWordOfTitles(NaiveTermCounts counts) {
    return counts.titles() > 0 && (counts.papers() > MIN_PAPERS || counts.isName());
  }

  /** Longer terms say more; terms that authors put into titles are what papers are about. */
  private static double termhood(String key, NaiveTermCounts counts) {
    double titleShare = (counts.titles() + 0.5) / (counts.papers() + 2);
    return Math.log(NaiveCValue.words(key) + 1) * Math.sqrt(titleShare);
  }

  /** The label of a topic; its folded form if the census has not met it. */
  String label(String key) {
    return labels.getOrDefault(key, key);
  }

  /**
   * The topics that a paper's text holds, best first. The score is the term's weight in this paper
   * relative to the best's: (1 + ln frequency) · ln(words + 1) · √(share of the term's papers that
   * have it in the title), an occurrence in the title counting as {@value #TITLE}.
   */
  List<Scored> topicsOf(PaperPhrases paper) {
    Map<String, Double> weights = new HashMap<>();
    paper.phrases().forEach((key, occurrences) -> {
      Double termhood = termhoods.get(key);
      if (termhood != null) {
        weights.put(key, termhood * frequency(occurrences));
      }
    });
    double best = weights.values().stream().mapToDouble(weight -> weight).max().orElse(1);
    return weights.entrySet().stream()
        .map(weight -> new Scored(weight.getKey(), round(weight.getValue() / best)))
        .sorted(Comparator.comparingDouble(Scored::score).reversed().thenComparing(Scored::key))
        .toList();
  }

  /** A topic's folded form and its score in one paper, above 0 and at most 1. */
  record Scored(String key, double score) {
  }

  private static double frequency(Occurrences occurrences) {
    return 1 + Math.log(TITLE * occurrences.inTitle() + occurrences.inAbstract());
  }

  /** Three digits are more than the weights are worth, and short to read. */
  private static double round(double score) {
    return Math.max(Math.round(score * 1000) / 1000.0, 0.001);
  }
}
