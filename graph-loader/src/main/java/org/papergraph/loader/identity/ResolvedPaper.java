package org.papergraph.loader.identity;

import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * A paper as its records together tell.
 *
 * @param properties of the graph's Paper node but the id, by name; values are String, Long, LocalDate, true or lists
 * @param references ids of cited papers, each with the source that says so and the first load that brought it
 * @param identifiers every id the paper answers to
 * @param recordKeys the records it was made from
 */
public record ResolvedPaper(String id, Map<String, Object> properties, List<BylineEntry> byline,
    @Nullable VenueLink venue, Map<String, Origin> references, Set<String> identifiers,
    Set<String> recordKeys) {

  /** The sources that say something of it, and the first load that brought one of its records. */
  public Origins origins() {
    List<?> sources = (List<?>) properties.getOrDefault("sources", List.of());
    return new Origins(sources.stream().map(String::valueOf).toList(),
        properties.get("load") instanceof Long load ? load : 0);
  }

  /** The year of publication, if known. */
  public @Nullable Long year() {
    return (Long) properties.get("year");
  }

  /** How often it is cited, if known. */
  public @Nullable Long citationCount() {
    return (Long) properties.get("citationCount");
  }

  /** How many authors there are: what is known of their number, or else those that are named. */
  public long countedAuthors() {
    return properties.get("authorCount") instanceof Long count ? count : byline.size();
  }
}
