package org.papergraph.loader.graph;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.neo4j.driver.Record;
import org.neo4j.driver.TransactionContext;
import org.neo4j.driver.Value;
import org.papergraph.loader.identity.Origin;
import org.papergraph.loader.identity.Venue;
import org.papergraph.loader.identity.VenueLink;
import org.papergraph.loader.identity.VenueSummary;
import org.papergraph.loader.identity.Venues;

/** What the graph says about venues. Venues without papers are removed. */
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
      List<VenueLink> links = facts.get("mentions").asList(mention -> link(id, mention));
      if (links.isEmpty()) {
        gone.add(id);
      } else {
        rows.add(VenueSummary.of(id, links, venues));
      }
    }
    Statement.SETTLE_VENUES.write(tx, "rows", rows);
    Statement.REMOVE_VENUES.write(tx, "ids", gone);
  }

  private static VenueLink link(String id, Value mention) {
    String name = mention.get("name").asString("");
    Venue venue = new Venue(id, name, text(mention.get("acronym")),
        mention.get("kind").asString("OTHER"), false);
    return new VenueLink(venue, null, null, name,
        new Origin(mention.get("source").asString(""), mention.get("load").asLong(0)));
  }

  private static @Nullable String text(Value value) {
    return value.isNull() ? null : value.asString();
  }
}
