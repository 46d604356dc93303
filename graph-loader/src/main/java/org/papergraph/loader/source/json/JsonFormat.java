package org.papergraph.loader.source.json;

import java.io.InputStream;
import org.papergraph.loader.source.Head;
import org.papergraph.loader.source.ReadingOptions;
import org.papergraph.loader.source.RecordReader;
import org.papergraph.loader.source.SourceFormat;

/** A format whose records are JSON values, in lines, an array, or within an API's answer. */
abstract class JsonFormat implements SourceFormat {

  private final String label;
  private final String description;

  JsonFormat(String label, String description) {
    this.label = label;
    this.description = description;
  }

  /** True if a file whose first record looks so is in this format. */
  abstract boolean matches(JsonHead head);

  /** What the records of one file mean. */
  abstract JsonMapping mapping(String file, ReadingOptions options, JsonLayout layout);

  @Override
  public final String label() {
    return label;
  }

  @Override
  public final String description() {
    return description;
  }

  @Override
  public final boolean matches(Head head) {
    return matches(JsonHead.of(head));
  }

  @Override
  public final RecordReader open(String file, InputStream content, ReadingOptions options) {
    return new JsonRecordReader(file, content, layout -> mapping(file, options, layout));
  }
}
