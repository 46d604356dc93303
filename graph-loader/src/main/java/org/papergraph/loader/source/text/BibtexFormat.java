package org.papergraph.loader.source.text;

import java.io.InputStream;
import java.util.regex.Pattern;
import org.papergraph.loader.source.Head;
import org.papergraph.loader.source.ReadingOptions;
import org.papergraph.loader.source.RecordReader;
import org.papergraph.loader.source.SourceFormat;

/** BibTeX and biblatex. */
public final class BibtexFormat implements SourceFormat {

  private static final Pattern ENTRY = Pattern.compile(
      "(?i)@\\s*(?:string|preamble|comment)\\s*[{(].*|@\\s*[a-z]+\\s*[{(]\\s*[^\\s,{}=()]*\\s*(?:,.*)?");

  @Override
  public String label() {
    return "bibtex";
  }

  @Override
  public String description() {
    return "BibTeX and biblatex, as JabRef, Zotero, dblp and PMLR write it";
  }

  @Override
  public boolean matches(Head head) {
    return head.lines().stream().anyMatch(line -> ENTRY.matcher(line).matches());
  }

  @Override
  public RecordReader open(String file, InputStream content, ReadingOptions options) {
    return new BibtexReader(file, new LineReader(content));
  }
}
