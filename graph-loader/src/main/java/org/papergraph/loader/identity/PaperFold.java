package org.papergraph.loader.identity;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.papergraph.loader.record.PaperRecord;
import org.papergraph.loader.record.TopicMention;

/**
 * One paper from its records: the richer value wins, else the more trusted source's. Where a paper appeared says more
 * about it than where it was first posted, so a record with a venue that is no repository leads.
 */
final class PaperFold {

  private final Venues venues;

  PaperFold(Venues venues) {
    this.venues = venues;
  }

  /** @param records of one paper, in order of preference */
  ResolvedPaper fold(List<SourceRecord> records) {
    List<PaperRecord> leading = records.stream()
        .sorted(Comparator.comparing(this::isPreprint))
        .map(SourceRecord::paper)
        .toList();
    List<BylineEntry> byline = Bylines.merge(records);
    TreeSet<String> ids = new TreeSet<>(PaperIds.STRENGTH);
    TreeSet<String> keys = new TreeSet<>();
    Map<String, String> references = new TreeMap<>();
    for (SourceRecord record : records) {
      ids.addAll(record.ids());
      keys.add(record.key());
      record.paper().references()
          .forEach(id -> references.putIfAbsent(id, record.paper().source()));
    }
    String id = records.stream().map(record -> PaperIds.strongest(record.paper()))
        .min(PaperIds.STRENGTH).orElseThrow();
    references.keySet().removeAll(ids);
    return new ResolvedPaper(id, properties(records, leading, byline.size()), byline,
        venue(leading), references, ids,
        keys);
  }

  private boolean isPreprint(SourceRecord record) {
    VenueLink venue = venue(List.of(record.paper()));
    return venue == null || venue.venue().kind().equals("REPOSITORY");
  }

  private @Nullable VenueLink venue(List<PaperRecord> leading) {
    for (PaperRecord paper : leading) {
      if (paper.venue() != null) {
        return venues.link(paper.venue(), paper.year());
      }
    }
    return null;
  }

  private static Map<String, Object> properties(List<SourceRecord> records,
      List<PaperRecord> leading, int named) {
    Map<String, Object> properties = new LinkedHashMap<>();
    String title = title(leading);
    properties.put("title", title);
    properties.put("titleKey", Keys.title(title));
    String abstractText = longest(leading);
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
    Lacking.put(properties, "year", "publishedOn", "citationCount", "upvotes", "authorCount");
    properties.put("sources",
        new ArrayList<>(new TreeSet<>(leading.stream().map(PaperRecord::source).toList())));
    putList(properties, "keywords", keywords(records));
    putList(properties, "givenTopics", givenTopics(records));
    return properties;
  }

  /** The leading title, but not one in capitals if another is not. */
  private static String title(List<PaperRecord> leading) {
    return leading.stream()
        .map(PaperRecord::title)
        .filter(title -> !title.equals(title.toUpperCase(Locale.ROOT)))
        .findFirst()
        .orElse(leading.getFirst().title());
  }

  private static @Nullable String longest(List<PaperRecord> leading) {
    String longest = null;
    for (PaperRecord paper : leading) {
      String text = paper.abstractText();
      if (text != null && (longest == null || text.length() > longest.length())) {
        longest = text;
      }
    }
    return longest;
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
