package org.papergraph.app.export;

import java.io.IOException;
import java.io.Writer;

/** Writes networks in one format. Without state, hence safe for many threads. */
@FunctionalInterface
interface NetworkWriter {

  /** Writes as it goes and leaves the target open, not always flushed. */
  void write(ExportedNetwork network, Writer out) throws IOException;
}
