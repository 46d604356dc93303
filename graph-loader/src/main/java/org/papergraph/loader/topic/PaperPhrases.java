package org.papergraph.loader.topic;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;

/**
 * What one paper contributes to the census: a function of this paper and the abbreviations alone.
 *
 * @param phrases candidate terms by folded key
 * @param casings words as they stand within sentences, where a capital means something
 */
record PaperPhrases(Map<String, Occurrences> phrases, Set<String> casings) {

  /** Of a paper that is not looked at. */
  static final PaperPhrases NONE = new PaperPhrases(Map.of(), Set.of());

  /** Some of the phrases, and no casings. */
  PaperPhrases only(Predicate<String> wanted) {
    Map<String, Occurrences> some = new LinkedHashMap<>(phrases);
    some.keySet().removeIf(key -> !wanted.test(key));
    return new PaperPhrases(some, Set.of());
  }
}
