package org.papergraph.loader.load;

import java.nio.file.Path;
import org.jspecify.annotations.Nullable;
import org.papergraph.loader.source.Format;

/**
 * How to load.
 *
 * @param database the database's name; null: the user's home database
 * @param format the format of every file; null: told from the content
 * @param rejects where to write what cannot be loaded, one JSON object a line; null: only counted, and the first kept
 * @param batchSize records a transaction, 1 or more
 */
public record LoadOptions(@Nullable String database, @Nullable Format format,
    @Nullable Path rejects, int batchSize) {

  /** Records a transaction: round trips and plans cost little by then, and the server's memory stays small. */
  public static final int DEFAULT_BATCH_SIZE = 1_000;

  public LoadOptions {
    if (batchSize < 1) {
      throw new IllegalArgumentException("batch size must be 1 or more: " + batchSize);
    }
  }

  public static LoadOptions defaults() {
    return new LoadOptions(null, null, null, DEFAULT_BATCH_SIZE);
  }

  public LoadOptions withBatchSize(int size) {
    return new LoadOptions(database, format, rejects, size);
  }

  public LoadOptions withRejects(@Nullable Path file) {
    return new LoadOptions(database, format, file, batchSize);
  }

  public LoadOptions withFormat(@Nullable Format each) {
    return new LoadOptions(database, each, rejects, batchSize);
  }
}
