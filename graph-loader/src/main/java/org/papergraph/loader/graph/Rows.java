package org.papergraph.loader.graph;

import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.papergraph.loader.identity.BylineEntry;
import org.papergraph.loader.identity.ResolvedPaper;
import org.papergraph.loader.identity.SourceRecord;
import org.papergraph.loader.identity.VenueLink;

/** Entities as the rows that statements take: one value a property, absent if it is not known. */
final class Rows {

  private Rows() {}

  static Map<String, Object> of(ResolvedPaper paper) {
    Map<String, Object> properties = new HashMap<>(paper.properties());
    properties.put("id", paper.id());
    return properties;
  }

  static Map<String, Object> of(StoredRecord stored) {
    SourceRecord record = stored.record();
    Map<String, Object> properties = new HashMap<>();
    properties.put("key", record.key());
    properties.put("source", record.paper().source());
    properties.put("hash", record.hash());
    properties.put("body", record.body());
    properties.put("load", stored.load());
    properties.put("titleGroup", record.titleGroup().group());
    put(properties, "doi", record.paper().doi());
    put(properties, "arxivId", record.paper().arxivId());
    return properties;
  }

  static Map<String, Object> of(BylineEntry entry) {
    Map<String, Object> properties = new HashMap<>();
    properties.put("position", (long) entry.position());
    properties.put("rawName", entry.rawName());
    properties.put("source", entry.source());
    put(properties, "affiliation", entry.affiliation());
    if (!entry.ids().isEmpty()) {
      properties.put("ids", entry.ids());
    }
    return properties;
  }

  /** Of a venue that is not in the table the words are kept, since its name is made from them. */
  static Map<String, Object> of(VenueLink link) {
    Map<String, Object> properties = new HashMap<>();
    put(properties, "year", link.year());
    put(properties, "track", link.track());
    properties.put("rawName", link.rawName());
    if (!link.venue().curated()) {
      put(properties, "rawAcronym", link.venue().acronym());
      properties.put("rawKind", link.venue().kind());
    }
    return properties;
  }

  /** The row with one more value. */
  static Map<String, Object> with(Map<String, Object> row, String name, Object value) {
    Map<String, Object> more = new HashMap<>(row);
    more.put(name, value);
    return more;
  }

  static void put(Map<String, Object> properties, String name, @Nullable Object value) {
    if (value != null) {
      properties.put(name, value);
    }
  }
}
