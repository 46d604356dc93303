package org.papergraph.loader.identity;

import java.util.List;

/** How far a source's values are trusted where two of equal richness differ. */
final class SourceTrust {

  /** Publishers and curated collections first, aggregators next, pages saved as text last. */
  private static final List<String> FIRST = List.of("crossref", "acl-anthology", "mlanthology",
      "dblp", "openreview",
      "arxiv", "openalex", "s2", "s2orc");
  private static final List<String> LAST = List.of("papergraph", "arrow", "hf-daily-papers");

  private SourceTrust() {}

  /** 0 is the most trusted; sources not named here share one rank in the middle. */
  static int rank(String source) {
    int first = FIRST.indexOf(source);
    int last = LAST.indexOf(source);
    return first >= 0 ? first : FIRST.size() + 1 + last;
  }
}
