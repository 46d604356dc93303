package org.papergraph.loader.topic;

import java.util.List;

/**
 * A word, or several that hyphens join: what a phrase is made of and is never cut within.
 *
 * @param surface as written, hyphens kept, without possessive
 * @param key folded, hyphens as spaces
 * @param words the number of words in {@code key}
 */
record Unit(String surface, String key, int words, WordClass wordClass) {

  static Unit of(List<String> words, Vocabulary vocabulary) {
    String surface = String.join("-", words);
    String key = vocabulary.fold(words);
    WordClass wordClass = words.size() == 1
        ? vocabulary.classOf(surface)
        : vocabulary.classOf(words, key);
    int count = 1 + (int) key.chars().filter(c -> c == ' ').count();
    return new Unit(surface, key, count, wordClass);
  }

  boolean isBoundary() {
    return wordClass == WordClass.BOUNDARY;
  }

  /** Written like LLM, GANs, U-Net or ImageNet: no ordinary word, whatever its letters. */
  boolean isName() {
    return surface.chars().skip(1).anyMatch(Character::isUpperCase);
  }
}
