package org.papergraph.loader.source;

import java.io.IOException;
import org.jspecify.annotations.Nullable;

/** Reads the records of one file of one format. */
public interface RecordReader {

  /**
   * The next record or refusal, or null at the end of the file.
   *
   * @throws IOException if the file cannot be read on
   */
  @Nullable
  SourceItem next() throws IOException;
}
