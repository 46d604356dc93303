package org.papergraph.app.citation;

import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.util.Iterator;
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
    var text = new StringWriter();
    try {
      write(format, papers.iterator(), text);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return text.toString();
  }

  /**
   * The same, written as the papers come: of those written only the keys stay in memory.
   *
   * @param out left open, not flushed
   * @throws IOException the target's own
   */
  public static void write(CitationFormat format, Iterator<CitedPaper> papers, Writer out)
      throws IOException {
    var keys = new CitationKeys();
    switch (format) {
      case BIBTEX -> BibTexWriter.write(papers, keys, out);
      case RIS -> RisWriter.write(papers, keys, out);
      case CSL_JSON -> CslJsonWriter.write(papers, keys, out);
    }
  }
}
