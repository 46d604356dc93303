package org.papergraph.loader.source.file;

import java.io.IOException;
import java.io.InputStream;
import java.util.concurrent.atomic.AtomicLong;

/**
 * One file or archive entry that may hold records.
 *
 * @param name for messages
 * @param named true if the user named this very file, not a directory or archive around it
 */
record SourceFile(String name, boolean named, Opener opener) {

  /** Opens the content, unpacked; adds the packed bytes to the counter as they are read. */
  @FunctionalInterface
  interface Opener {
    InputStream open(AtomicLong bytesRead) throws IOException;
  }

  /** Something that was found but cannot be opened, which is said when its turn comes. */
  static SourceFile unreadable(String name, IOException problem) {
    return new SourceFile(name, true, bytesRead -> {
      throw problem;
    });
  }
}
