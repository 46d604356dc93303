package org.papergraph.loader.identity;

import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** What the papers of a venue say about it, as properties of the Venue node; the table of known venues knows better. */
public final class VenueSummary {

  private VenueSummary() {}

  /** @param links one for every paper, at least one */
  public static Map<String, Object> of(String id, Collection<VenueLink> links, Venues venues) {
    Venue known = venues.curated(id).orElse(null);
    Map<String, Object> properties = new HashMap<>();
    properties.put("id", id);
    properties.put("paperCount", (long) links.size());
    Origins.of(links.stream().map(VenueLink::origin).toList()).putInto(properties);
    if (known != null) {
      properties.put("name", known.name());
      properties.put("kind", known.kind());
      put(properties, "acronym", known.acronym());
    } else {
      properties.put("name", Objects.requireNonNullElse(common(links, VenueLink::rawName), id));
      properties.put("kind",
          Objects.requireNonNullElse(common(links, link -> link.venue().kind()), "OTHER"));
      put(properties, "acronym", common(links, link -> link.venue().acronym()));
    }
    Folded.put(properties, Stream.of("name", "acronym").map(properties::get)
        .filter(Objects::nonNull).map(String::valueOf).toList());
    return properties;
  }

  private static void put(Map<String, Object> properties, String name, @Nullable Object value) {
    if (value != null) {
      properties.put(name, value);
    }
  }

  private static @Nullable String common(Collection<VenueLink> links,
      Function<VenueLink, @Nullable String> field) {
    Tally tally = new Tally();
    links.forEach(link -> tally.add(field.apply(link)));
    return tally.mostFrequent();
  }
}
