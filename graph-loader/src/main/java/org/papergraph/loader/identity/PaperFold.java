package org.papergraph.loader.identity;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.papergraph.loader.record.PaperRecord;
import org.papergraph.loader.record.TopicMention;

/**
 * One paper from its records: the richer value wins, else the more trusted source's. Where a paper appeared says more
 * about it than where it was first posted, so a record with a venue that is no repository leads.
 */
final class PaperFold {

  private final Venues venues;
  private final PaperVersions versions;

  PaperFold(Venues venues) {
    this.venues = venues;
    this.versions = new PaperVersions(venues);
  }

  /** @param loads for each record's key the first load that brought it */
  ResolvedPaper fold(PaperCluster cluster, Map<String, Long> loads) {
    List<SourceRecord> records = cluster.counted();
    List<SourceRecord> leading = records.stream()
        .sorted(Comparator.comparing(this::isPreprint)).toList();
    List<BylineEntry> byline = Bylines.merge(records, loads);
    TreeSet<String> keys = new TreeSet<>();
    cluster.all().forEach(record -> keys.add(record.key()));
    Set<String> ids = new TreeSet<>(cluster.ids());
    ids.add(cluster.id());
    return new ResolvedPaper(cluster.id(),
        properties(cluster, leading, byline.size(), loads), byline, venue(leading, loads),
        references(cluster, ids, loads), ids, keys);
  }

  /** What records say of citations goes before what amendments say; all of it counts for the first load. */
  private static Map<String, Origin> references(PaperCluster cluster, Set<String> ids,
      Map<String, Long> loads) {
    Map<String, Origin> references = new TreeMap<>();
    for (SourceRecord record : cluster.counted()) {
      Origin origin = origin(record, loads);
      record.paper().references().forEach(id -> references.merge(id, origin, PaperFold::first));
    }
    for (Brought<SourceAmendment> said : cluster.amendments()) {
      Origin origin = new Origin(said.said().source(), said.load());
      said.said().amendment().references()
          .forEach(id -> references.merge(id, origin, PaperFold::first));
    }
    references.keySet().removeAll(ids);
    return references;
  }

  private static Origin first(Origin one, Origin other) {
    return other.load() < one.load() ? new Origin(one.source(), other.load()) : one;
  }

  private static Origin origin(SourceRecord record, Map<String, Long> loads) {
    return new Origin(record.source(), loads.getOrDefault(record.key(), 0L));
  }

  private boolean isPreprint(SourceRecord record) {
    VenueLink venue = venue(List.of(record), Map.of());
    return venue == null || venue.venue().kind().equals("REPOSITORY");
  }

  private @Nullable VenueLink venue(List<SourceRecord> leading, Map<String, Long> loads) {
    for (SourceRecord record : leading) {
      PaperRecord paper = record.paper();
      if (paper.venue() != null) {
        return venues.link(paper.venue(), paper.year(), origin(record, loads));
      }
    }
    return null;
  }

  private Map<String, Object> properties(PaperCluster cluster, List<SourceRecord> records,
      int named, Map<String, Long> loads) {
    List<PaperRecord> leading = records.stream().map(SourceRecord::paper).toList();
    Map<String, Object> properties = new LinkedHashMap<>();
    String title = title(leading);
    properties.put("title", title);
    properties.put("titleKey", Keys.title(title));
    String abstractText = longest(Stream.concat(
        leading.stream().map(PaperRecord::abstractText),
        cluster.amendments().stream().map(said -> said.said().amendment().abstractText())));
    put(properties, "abstract", abstractText);
    Folded.put(properties,
        abstractText == null ? List.of(title) : List.of(title, abstractText));
    put(properties, "year",
        first(leading, paper -> paper.year() == null ? null : Long.valueOf(paper.year())));
    put(properties, "publishedOn", first(leading, PaperRecord::publishedOn));
    put(properties, "type", first(leading, PaperRecord::type));
    put(properties, "doi", least(leading, PaperRecord::doi));
    put(properties, "arxivId", least(leading, PaperRecord::arxivId));
    put(properties, "url", first(leading, PaperRecord::url));
    put(properties, "citationCount", most(leading, PaperRecord::citationCount));
    put(properties, "upvotes", most(leading, PaperRecord::upvotes));
    put(properties, "authorCount", authorCount(leading, named));
    put(properties, "retracted", leading.stream().anyMatch(PaperRecord::retracted) ? true : null);
    Lacking.put(properties, "year", "publishedOn", "citationCount", "upvotes", "authorCount");
    origins(cluster, loads).putInto(properties);
    putList(properties, "keywords", keywords(cluster.counted()));
    putList(properties, "givenTopics", givenTopics(cluster.counted()));
    putList(properties, "versions", versions.of(records));
    return properties;
  }

  /** The paper is there because of its records; amendments only say something of it. */
  private static Origins origins(PaperCluster cluster, Map<String, Long> loads) {
    Origins records = Origins
        .of(cluster.counted().stream().map(record -> origin(record, loads)).toList());
    List<Origin> amended = cluster.amendments().stream().filter(said -> said.said().enriches())
        .map(said -> new Origin(said.said().source(), records.load())).toList();
    return amended.isEmpty() ? records : records.and(Origins.of(amended));
  }

  /** The leading title, but not one in capitals if another is not. */
  private static String title(List<PaperRecord> leading) {
    return leading.stream()
        .map(PaperRecord::title)
        .filter(title -> !title.equals(title.toUpperCase(Locale.ROOT)))
        .findFirst()
        .orElse(leading.getFirst().title());
  }

  /** Of equally long ones the first. */
  private static @Nullable String longest(Stream<@Nullable String> texts) {
    return texts.filter(Objects::nonNull)
        .reduce((one, other) -> other.length() > one.length() ? other : one).orElse(null);
  }

  /** What a source says, if it says more than are named; unknown if a byline is cut and nobody counts. */
  private static @Nullable Long authorCount(List<PaperRecord> leading, int named) {
    long stated = leading.stream()
        .map(PaperRecord::authorCount)
        .filter(Objects::nonNull)
        .mapToLong(Integer::longValue)
        .max()
        .orElse(0);
    boolean cut = leading.stream()
        .anyMatch(paper -> paper.moreAuthors() && paper.authors().size() >= named);
    if (stated > named) {
      return Long.valueOf(stated);
    }
    return cut || named == 0 ? null : Long.valueOf(named);
  }

  private static List<String> keywords(List<SourceRecord> records) {
    Map<String, String> byKey = new TreeMap<>();
    for (SourceRecord record : records) {
      record.paper().keywords().forEach(keyword -> byKey.putIfAbsent(Keys.name(keyword), keyword));
    }
    return new ArrayList<>(byKey.values());
  }

  /** As {@code METHOD|score|label}: lists of maps cannot be stored on a node. */
  private static List<String> givenTopics(List<SourceRecord> records) {
    TreeSet<String> topics = new TreeSet<>();
    for (SourceRecord record : records) {
      for (TopicMention topic : record.paper().topics()) {
        topics.add(topic.method() + "|" + topic.score() + "|" + topic.label());
      }
    }
    return new ArrayList<>(topics);
  }

  private static <T> @Nullable T first(List<PaperRecord> leading,
      Function<PaperRecord, @Nullable T> field) {
    for (PaperRecord paper : leading) {
      T value = field.apply(paper);
      if (value != null) {
        return value;
      }
    }
    return null;
  }

  private static <T extends Comparable<T>> @Nullable T least(List<PaperRecord> leading,
      Function<PaperRecord, @Nullable T> field) {
    T least = null;
    for (PaperRecord paper : leading) {
      T value = field.apply(paper);
      if (value != null && (least == null || value.compareTo(least) < 0)) {
        least = value;
      }
    }
    return least;
  }

  private static @Nullable Long most(List<PaperRecord> leading,
      Function<PaperRecord, @Nullable Long> field) {
    Long most = null;
    for (PaperRecord paper : leading) {
      Long value = field.apply(paper);
      if (value != null && (most == null || value > most)) {
        most = value;
      }
    }
    return most;
  }

  private static void put(Map<String, Object> properties, String name, @Nullable Object value) {
    if (value != null) {
      properties.put(name, value);
    }
  }

  private static void putList(Map<String, Object> properties, String name, List<String> values) {
    if (!values.isEmpty()) {
      properties.put(name, values);
    }
  }
}
