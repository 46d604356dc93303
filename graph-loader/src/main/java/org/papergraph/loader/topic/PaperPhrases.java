package org.papergraph.loader.topic;

import java.util.Map;
import java.util.Set;

/**
 * What one paper contributes to the census: a function of this paper and the abbreviations alone.
 *
 * @param phrases candidate terms by folded key
 * @param casings words as they stand within sentences, where a capital means something
 */
record PaperPhrases(Map<String, Occurrences> phrases, Set<String> casings) {

  static final PaperPhrases NONE = new PaperPhrases(Map.of(), Set.of());
}
