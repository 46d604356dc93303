package org.papergraph.app.export;

import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.util.Iterator;
import java.util.List;
import org.papergraph.app.citation.CitationFormat;
import org.papergraph.app.citation.Citations;
import org.papergraph.app.citation.CitedPaper;

/** How a list of papers is written, in UTF-8: as a bibliography or as a table. */
public enum PaperFormat {
  /** As {@link CitationFormat#BIBTEX}. */
  BIBTEX(CitationFormat.BIBTEX.mediaType(), CitationFormat.BIBTEX.fileExtension()),
  /** As {@link CitationFormat#RIS}. */
  RIS(CitationFormat.RIS.mediaType(), CitationFormat.RIS.fileExtension()),
  /** As {@link CitationFormat#CSL_JSON}. */
  CSL_JSON(CitationFormat.CSL_JSON.mediaType(), CitationFormat.CSL_JSON.fileExtension()),
  /** As {@link PaperTable} writes. */
  CSV("text/csv", "csv");

  private final String mediaType;
  private final String fileExtension;

  PaperFormat(String mediaType, String fileExtension) {
    this.mediaType = mediaType;
    this.fileExtension = fileExtension;
  }

  /** Without parameters, for example {@code text/csv}. */
  public String mediaType() {
    return mediaType;
  }

  /** Without the dot, for example {@code bib}. */
  public String fileExtension() {
    return fileExtension;
  }

  /** The papers as text, the same that {@link #write} writes. */
  public String text(List<CitedPaper> papers) {
    var text = new StringWriter();
    try {
      write(papers.iterator(), text);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return text.toString();
  }

  /**
   * Writes papers as they come.
   *
   * @param out left open, not flushed
   * @throws IOException the target's own
   */
  public void write(Iterator<CitedPaper> papers, Writer out) throws IOException {
    switch (this) {
      case BIBTEX -> Citations.write(CitationFormat.BIBTEX, papers, out);
      case RIS -> Citations.write(CitationFormat.RIS, papers, out);
      case CSL_JSON -> Citations.write(CitationFormat.CSL_JSON, papers, out);
      case CSV -> PaperTable.write(papers, out);
    }
  }
}
