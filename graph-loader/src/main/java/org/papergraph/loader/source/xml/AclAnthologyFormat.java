package org.papergraph.loader.source.xml;

import java.io.InputStream;
import org.papergraph.loader.source.Head;
import org.papergraph.loader.source.ReadingOptions;
import org.papergraph.loader.source.RecordReader;
import org.papergraph.loader.source.SourceFormat;

/** The XML files of the ACL Anthology. */
public final class AclAnthologyFormat implements SourceFormat {

  @Override
  public String label() {
    return "acl-anthology";
  }

  @Override
  public String description() {
    return "ACL Anthology, XML of a collection (data/xml/2024.acl.xml)";
  }

  @Override
  public boolean matches(Head head) {
    return XmlRoots.root(head).equals("collection") && head.text().contains("<volume");
  }

  @Override
  public RecordReader open(String file, InputStream content, ReadingOptions options) {
    return new XmlRecordReader(file, content, new AclAnthologyMapping());
  }
}
