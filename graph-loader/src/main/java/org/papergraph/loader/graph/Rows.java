package org.papergraph.loader.graph;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.papergraph.loader.identity.Brought;
import org.papergraph.loader.identity.BylineEntry;
import org.papergraph.loader.identity.ResolvedPaper;
import org.papergraph.loader.identity.SourceAmendment;
import org.papergraph.loader.identity.SourcePerson;
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

  static Map<String, Object> of(Brought<?> brought) {
    Map<String, Object> properties = new HashMap<>();
    properties.put("key", brought.said().key());
    properties.put("source", brought.said().source());
    properties.put("hash", brought.said().hash());
    properties.put("body", brought.said().body());
    properties.put("load", brought.load());
    properties.put("loads", brought.loads());
    switch (brought.said()) {
      case SourceRecord record -> properties.put("titleGroup", record.titleGroup().group());
      case SourceAmendment amendment -> {
        properties.put("paper", amendment.amendment().paper());
        put(properties, "mergedInto", amendment.amendment().mergedInto());
      }
      case SourcePerson person -> properties.put("ids", person.ids());
    }
    return properties;
  }

  /** One row for each reference of each paper that is not there already. */
  static List<Map<String, Object>> references(ResolvedPaper paper, Set<String> but) {
    List<Map<String, Object>> rows = new ArrayList<>();
    paper.references().forEach((id, origin) -> {
      if (!but.contains(id)) {
        rows.add(Map.of("paper", paper.id(), "id", id, "source", origin.source(), "load",
            origin.load()));
      }
    });
    return rows;
  }

  static Map<String, Object> of(BylineEntry entry) {
    Map<String, Object> properties = new HashMap<>();
    properties.put("position", (long) entry.position());
    properties.put("rawName", entry.rawName());
    properties.put("source", entry.source());
    properties.put("load", entry.load());
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
    properties.put("source", link.origin().source());
    properties.put("load", link.origin().load());
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
