package org.papergraph.loader.topic;

import java.util.LinkedHashMap;
import java.util.Map;

/**
 * A paper's texts without markup and bracketed abbreviations.
 *
 * @param meanings the abbreviations that this paper defines: folded short form to folded long form
 */
record PaperText(String title, String body, Map<String, String> meanings) {

  static PaperText of(TaggablePaper paper, Vocabulary vocabulary) {
    String raw = paper.abstractText();
    var title = AbbreviationFinder.find(RunningText.of(paper.title()));
    var body = AbbreviationFinder.find(raw == null ? "" : RunningText.of(raw));
    Map<String, String> meanings = new LinkedHashMap<>();
    title.longForms().forEach((brief, full) -> define(meanings, brief, full, vocabulary));
    body.longForms().forEach((brief, full) -> define(meanings, brief, full, vocabulary));
    return new PaperText(title.text(), body.text(), meanings);
  }

  /** What {@link #of} would find as meanings, sooner where there is nothing to find. */
  static Map<String, String> meanings(TaggablePaper paper, Vocabulary vocabulary) {
    String raw = paper.abstractText();
    boolean bracket = paper.title().indexOf('(') >= 0 || (raw != null && raw.indexOf('(') >= 0);
    return bracket ? of(paper, vocabulary).meanings() : Map.of();
  }

  private static void define(Map<String, String> meanings, String brief, String full,
      Vocabulary vocabulary) {
    if (vocabulary.isLongForm(full)) {
      meanings.putIfAbsent(vocabulary.key(brief),
          vocabulary.key(full, vocabulary.abbreviations()));
    }
  }
}
