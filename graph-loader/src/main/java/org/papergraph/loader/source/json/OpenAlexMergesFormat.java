package org.papergraph.loader.source.json;

import java.io.InputStream;
import org.papergraph.loader.source.Head;
import org.papergraph.loader.source.ReadingOptions;
import org.papergraph.loader.source.RecordReader;
import org.papergraph.loader.source.SourceFormat;
import org.papergraph.loader.source.text.LineReader;

/** OpenAlex's tables of ids that have been merged into others. */
final class OpenAlexMergesFormat implements SourceFormat {

  static final String HEADING = "merge_date,id,merge_into_id";

  @Override
  public String label() {
    return "openalex-merges";
  }

  @Override
  public String description() {
    return "OpenAlex ids that have been merged, tables of the snapshot (merged_ids)";
  }

  @Override
  public boolean matches(Head head) {
    return !head.lines().isEmpty() && head.lines().getFirst().replace("\"", "").equals(HEADING);
  }

  @Override
  public RecordReader open(String file, InputStream content, ReadingOptions options) {
    return new OpenAlexMergesReader(file, new LineReader(content));
  }
}
