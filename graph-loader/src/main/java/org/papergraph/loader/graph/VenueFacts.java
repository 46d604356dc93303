package org.papergraph.loader.graph;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.neo4j.driver.Record;
import org.neo4j.driver.TransactionContext;
import org.neo4j.driver.Value;
import org.papergraph.loader.identity.Venue;
import org.papergraph.loader.identity.Venues;

/** What the graph says about a venue. Venues without papers are removed. */
final class VenueFacts {

  private final TransactionContext tx;
  private final Venues venues;

  VenueFacts(TransactionContext tx, Venues venues) {
    this.tx = tx;
    this.venues = venues;
  }

  void settle(List<String> ids) {
    List<String> gone = new ArrayList<>();
    List<Map<String, Object>> rows = new ArrayList<>();
    for (Record facts : Statement.VENUE_FACTS.read(tx, "ids", ids)) {
      String id = facts.get("id").asString();
      List<Value> mentions = facts.get("mentions").asList(value -> value);
      if (mentions.isEmpty()) {
        gone.add(id);
      } else {
        rows.add(Map.of("id", id, "properties", properties(id, mentions)));
      }
    }
    Statement.SETTLE_VENUES.write(tx, "rows", rows);
    Statement.REMOVE_VENUES.write(tx, "ids", gone);
  }

  private Map<String, Object> properties(String id, List<Value> mentions) {
    Venue curated = venues.curated(id).orElse(null);
    Map<String, Object> properties = new HashMap<>();
    properties.put("id", id);
    properties.put("paperCount", (long) mentions.size());
    properties.put("name",
        curated != null
            ? curated.name()
            : Objects.requireNonNullElse(common(mentions, "name"), id));
    properties.put("kind",
        curated != null
            ? curated.kind()
            : Objects.requireNonNullElse(common(mentions, "kind"), "OTHER"));
    GraphWriter.put(properties, "acronym",
        curated != null ? curated.acronym() : common(mentions, "acronym"));
    return properties;
  }

  private static @Nullable String common(List<Value> mentions, String field) {
    Tally tally = new Tally();
    mentions.stream().map(mention -> mention.get(field)).filter(value -> !value.isNull()).forEach(
        value -> tally.add(value.asString()));
    return tally.mostFrequent();
  }
}
