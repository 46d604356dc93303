package org.papergraph.app.citation;

/** How a citation is written. */
public enum CitationFormat {
  /** An entry of a {@code .bib} file in UTF-8, for BibTeX and BibLaTeX. */
  BIBTEX,
  /** Research Information Systems' tagged lines, ended by CR LF as the format asks. */
  RIS,
  /** The JSON of the Citation Style Language 1.0.2: one array of items. */
  CSL_JSON
}
