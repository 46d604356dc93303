package org.papergraph.loader.topic;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.papergraph.loader.compact.Ints;
import org.papergraph.loader.compact.Lists;

/**
 * C-value, the termhood of a phrase: how often it occurs, less what longer terms explain of it.
 *
 * <p>K. Frantzi, S. Ananiadou and H. Mima, "Automatic recognition of multi-word terms: the
 * C-value/NC-value method", International Journal on Digital Libraries 3 (2000), 115-130. Two
 * departures: frequency counts papers, since a topic is to connect papers; and the length factor is
 * log2(words + 1), so that single words can be terms (A. Barrón-Cedeño et al., "An improved
 * automatic term recognition method for Spanish", CICLing 2009).
 */
final class CValue {

  private final Terms terms;
  private final int leastPapers;
  /** Of a phrase a: t(a), c(a) of the paper, and the largest frequency among the longer terms. */
  private final int[] nestedPapers;
  private final int[] nests;
  private final int[] strongest;

  /** @param leastPapers phrases of fewer are no candidates, and hold none */
  private CValue(Terms terms, int leastPapers) {
    this.terms = terms;
    this.leastPapers = leastPapers;
    this.nestedPapers = new int[terms.size()];
    this.nests = new int[terms.size()];
    this.strongest = new int[terms.size()];
  }

  /** Scores every candidate term of a corpus. */
  static CValue of(Terms terms, int leastPapers) {
    CValue values = new CValue(terms, leastPapers);
    Ints words = new Ints();
    int most = 0;
    for (int term = 0; term < terms.size(); term++) {
      int count = terms.papers(term) < leastPapers ? -1 : words(terms.key(term));
      words.add(count);
      most = Math.max(most, count);
    }
    Lists byLength = Lists.of(words, most + 1);
    for (int length = most; length > 0; length--) {
      for (int i = 0; i < byLength.size(length); i++) {
        values.nest(byLength.get(length, i));
      }
    }
    return values;
  }

  /** 0 or less for a phrase that only occurs within longer ones. */
  double value(int term) {
    double mean = nests[term] == 0 ? 0 : (double) nestedPapers[term] / nests[term];
    return Math.log(words(terms.key(term)) + 1) / Math.log(2) * (terms.papers(term) - mean);
  }

  /** Papers of the most frequent longer candidate that holds the phrase, or 0. */
  int strongestNest(int term) {
    return strongest[term];
  }

  static int words(String key) {
    int words = 1;
    for (int i = 0; i < key.length(); i++) {
      words += key.charAt(i) == ' ' ? 1 : 0;
    }
    return words;
  }

  /** Adds a longer term's frequency to its parts, less what still longer ones have counted of it already. */
  private void nest(int longer) {
    int frequency = terms.papers(longer);
    for (String part : parts(terms.key(longer))) {
      int term = terms.find(part);
      if (term >= 0 && terms.papers(term) >= leastPapers) {
        nestedPapers[term] += Math.max(frequency - nestedPapers[longer], 0);
        nests[term]++;
        strongest[term] = Math.max(strongest[term], frequency);
      }
    }
  }

  /** Every proper stretch of the key's words, each once. */
  private static Set<String> parts(String key) {
    List<String> words = Parts.atSpaces(key);
    Set<String> parts = new LinkedHashSet<>();
    for (int length = 1; length < words.size(); length++) {
      for (int from = 0; from + length <= words.size(); from++) {
        parts.add(String.join(" ", words.subList(from, from + length)));
      }
    }
    return parts;
  }
}
