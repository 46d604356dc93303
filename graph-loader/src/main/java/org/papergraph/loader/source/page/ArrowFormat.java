package org.papergraph.loader.source.page;

import java.io.InputStream;
import org.papergraph.loader.source.Head;
import org.papergraph.loader.source.ReadingOptions;
import org.papergraph.loader.source.RecordReader;
import org.papergraph.loader.source.SourceFormat;
import org.papergraph.loader.source.text.LineReader;

/** Arrow Research search, author page saved as text. */
public final class ArrowFormat implements SourceFormat {

  @Override
  public String label() {
    return "arrow-page";
  }

  @Override
  public String description() {
    return "Arrow Research search, author page saved as text";
  }

  @Override
  public boolean matches(Head head) {
    return head.lines().stream().anyMatch(
        line -> line.equals("Arrow Research search") || ArrowPageReader.isHeading(line));
  }

  @Override
  public RecordReader open(String file, InputStream content, ReadingOptions options) {
    return new ArrowPageReader(file, new LineReader(content));
  }
}
