package org.papergraph.loader.topic;

import org.papergraph.loader.compact.Ints;
import org.papergraph.loader.compact.Texts;

/**
 * What a corpus says of each phrase: sums of per-paper figures, so that the order of papers cannot matter. Phrases are
 * numbered; some 80 bytes each. Not thread-safe.
 */
final class Terms {

  /** A source names it as a topic, so that it is one whatever the counts. */
  private static final int LABEL = 1;
  /** Not all its spellings mark it as a name. */
  private static final int PLAIN = 2;

  private final Texts keys = new Texts();
  private final Ints papers = new Ints();
  private final Ints titles = new Ints();
  private final Ints standing = new Ints();
  private final Ints alone = new Ints();
  private final Ints flags = new Ints();

  /** The number of a phrase, given by its folded key. */
  int number(String key) {
    int number = keys.add(key);
    if (number == papers.size()) {
      papers.add(0);
      titles.add(0);
      standing.add(0);
      alone.add(0);
      flags.add(0);
    }
    return number;
  }

  /** The number of a phrase, -1 for one that was never counted. */
  int find(String key) {
    return keys.find(key);
  }

  /** Counts one paper's use of a phrase. */
  void count(int term, boolean inTitle, boolean stands, boolean saysAll, boolean name) {
    papers.increment(term);
    if (inTitle) {
      titles.increment(term);
    }
    if (stands) {
      standing.increment(term);
    }
    if (saysAll) {
      alone.increment(term);
    }
    flags.put(term, flags.get(term) | (name ? 0 : PLAIN), 0);
  }

  /** Counts a source's own keyword or topic: as good as a title that is nothing else. */
  void countLabel(int term, boolean name) {
    count(term, true, true, true, name);
    flags.put(term, flags.get(term) | LABEL, 0);
  }

  int size() {
    return keys.size();
  }

  String key(int term) {
    return keys.get(term);
  }

  /** By the folded form. */
  int compare(int one, int other) {
    return keys.compare(one, other);
  }

  boolean isLabel(int term) {
    return (flags.get(term) & LABEL) != 0;
  }

  /** Whether capitals or digits in all its spellings mark it as a name: LLM, ImageNet. */
  boolean isName(int term) {
    return (flags.get(term) & PLAIN) == 0;
  }

  /** Written with a capital or digit behind its first letter. */
  static boolean isName(String surface) {
    return surface.chars().skip(1).anyMatch(c -> Character.isUpperCase(c) || Character.isDigit(c));
  }

  /** Papers that hold the phrase. */
  int papers(int term) {
    return papers.get(term);
  }

  /** Papers that hold it in the title. */
  int titles(int term) {
    return titles.get(term);
  }

  /** Papers that hold it at the end of a phrase. */
  int standing(int term) {
    return standing.get(term);
  }

  /** Papers where it says all that a phrase says. */
  int alone(int term) {
    return alone.get(term);
  }
}
