package org.papergraph.loader.topic;

/**
 * A word of a text.
 *
 * @param surface as written, without possessive
 * @param key folded
 * @param before what stands between it and the word before
 */
record Word(String surface, String key, Gap before) {

  /** True if this is the word, in the singular or as it stands. */
  boolean is(String word) {
    return key.equals(word) || Folding.plain(surface).equals(word);
  }

  /** What stands between two words. */
  enum Gap {
    /** White space alone. */
    SPACE,
    /** One hyphen or dash without spaces. */
    HYPHEN,
    /** Punctuation that ends a phrase. */
    BREAK,
    /** Punctuation after which a capital means nothing, or the start of the text. */
    SENTENCE;

    boolean isBreak() {
      return this == BREAK || this == SENTENCE;
    }

    static Gap between(String text, int from, int to) {
      if (from == 0) {
        return SENTENCE;
      }
      if (to - from == 1 && "-\u2010\u2011\u2013".indexOf(text.charAt(from)) >= 0) {
        return HYPHEN;
      }
      Gap gap = to > from ? SPACE : BREAK;
      for (int i = from; i < to; i++) {
        char c = text.charAt(i);
        if (c == '.' || c == '?' || c == '!' || c == ':') {
          return SENTENCE;
        }
        gap = Character.isWhitespace(c) ? gap : BREAK;
      }
      return gap;
    }
  }
}
