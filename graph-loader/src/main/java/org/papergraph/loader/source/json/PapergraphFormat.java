package org.papergraph.loader.source.json;

import java.io.InputStream;
import org.papergraph.loader.source.Head;
import org.papergraph.loader.source.ReadingOptions;
import org.papergraph.loader.source.RecordReader;
import org.papergraph.loader.source.SourceFormat;
import org.papergraph.loader.source.text.LineReader;

/** papergraph JSONL, one record a line. */
public final class PapergraphFormat implements SourceFormat {

  @Override
  public String label() {
    return "papergraph";
  }

  @Override
  public String description() {
    return "papergraph JSONL, one record a line";
  }

  @Override
  public boolean matches(Head head) {
    return head.lines().stream().findFirst()
        .filter(line -> line.startsWith("{") && !line.equals("{")).isPresent();
  }

  @Override
  public RecordReader open(String file, InputStream content, ReadingOptions options) {
    return new JsonLinesReader(file, new LineReader(content));
  }
}
