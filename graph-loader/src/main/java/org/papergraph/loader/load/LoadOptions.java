package org.papergraph.loader.load;

import java.nio.file.Path;
import org.jspecify.annotations.Nullable;
import org.neo4j.driver.SessionConfig;
import org.papergraph.loader.source.ReadingOptions;
import org.papergraph.loader.source.SourceFormat;

/**
 * How to load.
 *
 * @param database the database's name; null: the user's home database
 * @param format the format of every file; null: told from the content
 * @param reading what of the files is read
 * @param rejects where to write what cannot be loaded, one JSON object a line; null: only counted, and the first kept
 * @param batchSize records a transaction, 1 or more
 */
public record LoadOptions(@Nullable String database, @Nullable SourceFormat format,
    ReadingOptions reading, @Nullable Path rejects, int batchSize) {

  /** Records a transaction: round trips and plans cost little by then, and the server's memory stays small. */
  public static final int DEFAULT_BATCH_SIZE = 1_000;

  public LoadOptions {
    if (batchSize < 1) {
      throw new IllegalArgumentException("batch size must be 1 or more: " + batchSize);
    }
  }

  public static LoadOptions defaults() {
    return new LoadOptions(null, null, ReadingOptions.DEFAULT, null, DEFAULT_BATCH_SIZE);
  }

  /** The database, as sessions are told. */
  SessionConfig session() {
    return database == null
        ? SessionConfig.defaultConfig()
        : SessionConfig.forDatabase(database);
  }

  public LoadOptions withBatchSize(int size) {
    return new LoadOptions(database, format, reading, rejects, size);
  }

  public LoadOptions withRejects(@Nullable Path file) {
    return new LoadOptions(database, format, reading, file, batchSize);
  }

  public LoadOptions withFormat(@Nullable SourceFormat each) {
    return new LoadOptions(database, each, reading, rejects, batchSize);
  }
}
