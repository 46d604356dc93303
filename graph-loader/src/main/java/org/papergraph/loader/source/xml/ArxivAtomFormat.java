package org.papergraph.loader.source.xml;

import java.io.InputStream;
import org.papergraph.loader.source.Head;
import org.papergraph.loader.source.ReadingOptions;
import org.papergraph.loader.source.RecordReader;
import org.papergraph.loader.source.SourceFormat;

/** What arXiv's API answers. */
public final class ArxivAtomFormat implements SourceFormat {

  @Override
  public String label() {
    return "arxiv-atom";
  }

  @Override
  public String description() {
    return "arXiv, Atom feed of its API";
  }

  @Override
  public boolean matches(Head head) {
    return XmlRoots.root(head).equals("feed") && head.text().contains("arxiv.org/");
  }

  @Override
  public RecordReader open(String file, InputStream content, ReadingOptions options) {
    return new XmlRecordReader(file, content, new ArxivAtomMapping());
  }
}
