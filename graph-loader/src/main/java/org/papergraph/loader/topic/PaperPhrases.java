package org.papergraph.loader.topic;

import java.util.Map;

/**
 * What one paper contributes to the census: a function of this paper alone.
 *
 * @param phrases candidate terms by folded key
 * @param abbreviations folded short form to folded long form, as this paper defines them
 */
record PaperPhrases(Map<String, Occurrences> phrases, Map<String, String> abbreviations) {
}
