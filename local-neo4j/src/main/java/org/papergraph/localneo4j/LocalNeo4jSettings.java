package org.papergraph.localneo4j;

import java.nio.file.Path;
import java.util.OptionalInt;
import org.jspecify.annotations.Nullable;

/**
 * Where and how a local Neo4j runs. It listens on 127.0.0.1 only.
 *
 * @param home
 *          folder that holds data, transaction logs and {@code logs/debug.log}; made if missing
 * @param boltPort
 *          Bolt port, 0 for any free one
 * @param httpPort
 *          port of the HTTP API; empty: none is started
 * @param pageCacheMebibytes
 *          memory for pages of the store files, outside the heap; at least 8
 * @param password
 *          password of the user {@code neo4j}; {@code null} or blank: no authentication
 */
public record LocalNeo4jSettings(Path home, int boltPort, OptionalInt httpPort,
    int pageCacheMebibytes, @Nullable String password) {

  private static final int LEAST_PAGE_CACHE = 8;

  public LocalNeo4jSettings {
    if (pageCacheMebibytes < LEAST_PAGE_CACHE) {
      throw new IllegalArgumentException(
          "page cache of " + pageCacheMebibytes + " MiB: at least " + LEAST_PAGE_CACHE
              + " MiB are needed");
    }
    password = password == null || password.isBlank() ? null : password;
  }

  /** Any free Bolt port, no HTTP, no authentication, a small page cache. */
  public static LocalNeo4jSettings forTests(Path home) {
    return new LocalNeo4jSettings(home, 0, OptionalInt.empty(), 64, null);
  }
}
