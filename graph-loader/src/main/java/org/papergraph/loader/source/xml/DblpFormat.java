package org.papergraph.loader.source.xml;

import java.io.InputStream;
import org.papergraph.loader.source.Head;
import org.papergraph.loader.source.ReadingOptions;
import org.papergraph.loader.source.RecordReader;
import org.papergraph.loader.source.SourceFormat;

/** The XML of the dblp computer science bibliography. */
public final class DblpFormat implements SourceFormat {

  @Override
  public String label() {
    return "dblp";
  }

  @Override
  public String description() {
    return "dblp computer science bibliography, XML (dblp.xml.gz, or part of it)";
  }

  @Override
  public boolean matches(Head head) {
    return XmlRoots.root(head).equals("dblp");
  }

  @Override
  public RecordReader open(String file, InputStream content, ReadingOptions options) {
    return new XmlRecordReader(file, content, new DblpMapping());
  }
}
