package org.papergraph.loader.source.file;

import java.io.IOException;
import java.io.InputStream;

/**
 * One file or archive entry that may hold records.
 *
 * @param name for messages
 * @param named true if the user named this very file, not a directory or archive around it
 */
record SourceFile(String name, boolean named, Opener opener) {

  /** Opens the raw bytes. */
  @FunctionalInterface
  interface Opener {
    InputStream open() throws IOException;
  }
}
