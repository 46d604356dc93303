package org.papergraph.app.citation;

/** How a citation is written. */
public enum CitationFormat {
  /** An entry of a {@code .bib} file in UTF-8, for BibTeX and BibLaTeX. */
  BIBTEX("application/x-bibtex", "bib"),
  /** Research Information Systems' tagged lines, ended by CR LF as the format asks. */
  RIS("application/x-research-info-systems", "ris"),
  /** The JSON of the Citation Style Language 1.0.2: one array of items. */
  CSL_JSON("application/vnd.citationstyles.csl+json", "json");

  private final String mediaType;
  private final String fileExtension;

  CitationFormat(String mediaType, String fileExtension) {
    this.mediaType = mediaType;
    this.fileExtension = fileExtension;
  }

  /** Without parameters; the text is UTF-8. Those that DOI's resolvers answer to. */
  public String mediaType() {
    return mediaType;
  }

  /** Without the dot, for example {@code bib}. */
  public String fileExtension() {
    return fileExtension;
  }
}
