package org.papergraph.loader.identity;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.papergraph.loader.record.AuthorEntry;

/**
 * One byline from several records of a paper: the longest, with the ids and affiliations that the others know for the
 * same author. Entries are the same author if the name is the same and stands once on either side, or if both bylines
 * are equally long and the names at one position could be one person's.
 */
final class Bylines {

  private Bylines() {}

  /**
   * @param records of one paper, in order of preference
   * @param loads for each record's key the first load that brought it
   */
  static List<BylineEntry> merge(List<SourceRecord> records, Map<String, Long> loads) {
    SourceRecord base = longest(records);
    List<AuthorEntry> merged = new ArrayList<>(base.paper().authors());
    for (SourceRecord other : records) {
      if (!other.key().equals(base.key())) {
        enrich(merged, other.paper().authors());
      }
    }
    List<BylineEntry> byline = new ArrayList<>();
    for (AuthorEntry author : merged) {
      byline.add(new BylineEntry(byline.size() + 1, author.name(), author.affiliation(),
          base.paper().source(),
          List.copyOf(AuthorIds.of(author)), loads.getOrDefault(base.key(), 0L)));
    }
    return List.copyOf(byline);
  }

  private static SourceRecord longest(List<SourceRecord> records) {
    SourceRecord longest = records.getFirst();
    for (SourceRecord record : records) {
      if (record.paper().authors().size() > longest.paper().authors().size()) {
        longest = record;
      }
    }
    return longest;
  }

  private static void enrich(List<AuthorEntry> byline, List<AuthorEntry> other) {
    Map<String, Integer> here = uniqueNames(byline);
    Map<String, Integer> there = uniqueNames(other);
    for (int i = 0; i < byline.size(); i++) {
      AuthorEntry match = match(byline, i, other, here, there);
      if (match != null) {
        byline.set(i, enriched(byline.get(i), match));
      }
    }
  }

  private static @Nullable AuthorEntry match(List<AuthorEntry> byline, int place,
      List<AuthorEntry> other,
      Map<String, Integer> here, Map<String, Integer> there) {
    String key = key(byline.get(place));
    Integer same = there.get(key);
    if (same != null && same >= 0 && here.getOrDefault(key, -1) == place) {
      return other.get(same);
    }
    boolean aligned = byline.size() == other.size()
        && PersonName.compatible(byline.get(place).name(), other.get(place).name());
    return aligned ? other.get(place) : null;
  }

  /** Where each name stands; -1 if it stands more than once. */
  private static Map<String, Integer> uniqueNames(List<AuthorEntry> byline) {
    Map<String, Integer> places = new HashMap<>();
    for (int i = 0; i < byline.size(); i++) {
      places.merge(key(byline.get(i)), i, (first, second) -> -1);
    }
    return places;
  }

  private static String key(AuthorEntry author) {
    return Keys.name(PersonName.displayed(author.name()));
  }

  private static AuthorEntry enriched(AuthorEntry entry, AuthorEntry other) {
    if (areTwo(entry, other)) {
      return entry;
    }
    Map<String, String> ids = new TreeMap<>(other.ids());
    ids.putAll(entry.ids());
    return new AuthorEntry(entry.name(), entry.orcid() != null ? entry.orcid() : other.orcid(),
        Map.copyOf(ids),
        entry.affiliation() != null ? entry.affiliation() : other.affiliation());
  }

  /** Whom one source, or ORCID, gives two ids are two people, whatever their names are. */
  private static boolean areTwo(AuthorEntry entry, AuthorEntry other) {
    if (entry.orcid() != null && other.orcid() != null && !entry.orcid().equals(other.orcid())) {
      return true;
    }
    return entry.ids().entrySet().stream().anyMatch(
        id -> !id.getValue().equals(other.ids().getOrDefault(id.getKey(), id.getValue())));
  }
}
