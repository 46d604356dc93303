package org.papergraph.bench.data;

import java.io.IOException;

/** Writes papers in the format of one source. */
interface PaperWriter extends AutoCloseable {

  /** @param updated when the source last looked at it */
  void write(SyntheticPaper paper, String updated) throws IOException;

  /** The paper as it stood on arXiv before it appeared. */
  void writePreprint(SyntheticPaper paper) throws IOException;

  @Override
  void close() throws IOException;
}
