package org.papergraph.loader.graph;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.neo4j.driver.Session;

/**
 * Derives the pairs of co-authors, from the lesser id to the greater. Cypher orders texts with characters beyond the
 * basic plane of Unicode now by code point, now by code unit, depending on how it came by them; so authors with such
 * ids (some names in Chinese characters) are ordered here.
 */
final class CoAuthors {

  private final Session session;

  CoAuthors(Session session) {
    this.session = session;
  }

  void derive(List<String> stale, int chunkSize) {
    List<String> others = stale.stream().filter(CoAuthors::isBeyondBasicPlane).toList();
    for (List<String> ids : Chunks.of(stale, chunkSize)) {
      List<String> usual = ids.stream().filter(id -> !isBeyondBasicPlane(id)).toList();
      session.executeWriteWithoutResult(tx -> {
        Statement.DROP_COAUTHORS.write(tx, "ids", ids);
        Statement.DERIVE_COAUTHORS.run(tx, Map.of("ids", usual, "others", others)).consume();
      });
    }
    for (List<String> ids : Chunks.of(others, chunkSize)) {
      session.executeWriteWithoutResult(tx -> {
        List<Map<String, Object>> rows = new ArrayList<>();
        Statement.COAUTHORS_OF.read(tx, "ids", ids)
            .forEach(pair -> rows.add(ordered(pair.asMap())));
        Statement.UPSERT_COAUTHORS.write(tx, "rows", rows);
      });
    }
  }

  private static boolean isBeyondBasicPlane(String id) {
    return id.chars().anyMatch(unit -> Character.isSurrogate((char) unit));
  }

  private static Map<String, Object> ordered(Map<String, Object> pair) {
    String one = String.valueOf(pair.get("one"));
    String other = String.valueOf(pair.get("other"));
    Map<String, Object> row = new HashMap<>(pair);
    row.put("author", one.compareTo(other) < 0 ? one : other);
    row.put("coauthor", one.compareTo(other) < 0 ? other : one);
    return row;
  }
}
