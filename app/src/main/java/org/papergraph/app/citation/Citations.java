package org.papergraph.app.citation;

import java.util.List;

/** Writes citations. Pure, hence safe for many threads. */
public final class Citations {
  private Citations() {}

  /** The citation of one paper; as {@link #write(CitationFormat, List)} of a list of one. */
  public static String write(CitationFormat format, CitedPaper paper) {
    return write(format, List.of(paper));
  }

  /**
   * The citations of papers, in their order, each under a key that no other has.
   *
   * @return BibTeX entries with an empty line between, RIS records one after another, or one array of
   *         CSL-JSON; of no papers an empty text or array
   */
  public static String write(CitationFormat format, List<CitedPaper> papers) {
    var keys = CitationKeys.of(papers);
    return switch (format) {
      case BIBTEX -> BibTexWriter.write(papers, keys);
      case RIS -> RisWriter.write(papers, keys);
      case CSL_JSON -> CslJsonWriter.write(papers, keys);
    };
  }
}
