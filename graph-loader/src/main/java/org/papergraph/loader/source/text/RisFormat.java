package org.papergraph.loader.source.text;

import java.io.InputStream;
import org.papergraph.loader.source.Head;
import org.papergraph.loader.source.ReadingOptions;
import org.papergraph.loader.source.RecordReader;
import org.papergraph.loader.source.SourceFormat;

/** RIS, what reference managers and publishers exchange. */
public final class RisFormat implements SourceFormat {

  @Override
  public String label() {
    return "ris";
  }

  @Override
  public String description() {
    return "RIS, as Zotero, Mendeley, EndNote, Scopus and publishers write it";
  }

  @Override
  public boolean matches(Head head) {
    return head.lines().stream().map(RisTag::parse).filter(tag -> tag != null)
        .anyMatch(tag -> tag.isType() || tag.isEnd());
  }

  @Override
  public RecordReader open(String file, InputStream content, ReadingOptions options) {
    return new RisReader(file, new LineReader(content));
  }
}
