package org.papergraph.loader.topic;

import java.util.BitSet;

/**
 * Which phrases of a corpus are topics, and how much each says. Immutable.
 *
 * <p>A phrase is a topic if two papers hold it, its C-value is positive, and it stands on its own: it
 * ends a phrase, and says all that a phrase says, in a fair share of its papers, and no longer term
 * accounts for most of them (averaging over many longer terms, C-value alone lets "tangent kernel"
 * pass). What vocabularies name is a topic whatever the counts.
 */
final class TopicModel {
  private static final int MIN_PAPERS = 2;
  /** "Large language" hardly ever ends a phrase. */
  private static final double MIN_STANDING = 0.15;
  /** "Decision process" is hardly ever all that is said. */
  private static final double MIN_ALONE = 0.1;
  /** From this share on, the longer term is what the papers mean. */
  private static final double MAX_NESTED = 0.6;
  /** Weight of an occurrence in the title against one in the abstract. */
  private static final int TITLE = 3;

  private final Terms terms;
  /** 0 for what is no topic. */
  private final double[] termhoods;
  private final BitSet concepts = new BitSet();

  /** @param known what vocabularies know: topics without further question */
  TopicModel(Terms terms, Concepts known) {
    this.terms = terms;
    this.termhoods = new double[terms.size()];
    CValue values = CValue.of(terms, MIN_PAPERS);
    for (int term = 0; term < terms.size(); term++) {
      concepts.set(term, !known.isEmpty() && known.isTopic(terms.key(term)));
      if (concepts.get(term) || (terms.papers(term) >= MIN_PAPERS && isTerm(term, values))) {
        termhoods[term] = termhood(term);
      }
    }
  }

  private boolean isTerm(int term, CValue values) {
    double papers = terms.papers(term);
    return values.value(term) > 0 && values.strongestNest(term) < MAX_NESTED * papers
        && terms.standing(term) >= MIN_STANDING * papers
        && terms.alone(term) >= MIN_ALONE * papers
        && (terms.key(term).indexOf(' ') >= 0 || isWordOfTitles(term));
  }

  /** A single word must be what papers are about, and of more than two, unless it is a name. */
  private boolean isWordOfTitles(int term) {
    return terms.titles(term) > 0 && (terms.papers(term) > MIN_PAPERS || terms.isName(term));
  }

  /** Longer terms say more; terms that authors put into titles are what papers are about. */
  private double termhood(int term) {
    double titleShare = (terms.titles(term) + 0.5) / (terms.papers(term) + 2);
    return Math.log(CValue.words(terms.key(term)) + 1) * Math.sqrt(titleShare);
  }

  /** True if a vocabulary names it. */
  boolean isConcept(int term) {
    return concepts.get(term);
  }

  /** True if papers that hold the phrase have it as a topic. */
  boolean isTopic(int term) {
    return termhoods[term] > 0;
  }

  /**
   * How much a topic weighs in a paper, before it is set against the paper's best: (1 + ln frequency) · ln(words + 1) ·
   * √(share of the term's papers that have it in the title), an occurrence in the title counting as {@value #TITLE}.
   */
  double weight(int term, int inTitle, int inAbstract) {
    return termhoods[term] * (1 + Math.log(TITLE * inTitle + inAbstract));
  }

  /** Three digits are more than the weights are worth, and short to read. */
  static double score(double weight, double best) {
    return Math.max(Math.round(weight / best * 1000) / 1000.0, 0.001);
  }
}
