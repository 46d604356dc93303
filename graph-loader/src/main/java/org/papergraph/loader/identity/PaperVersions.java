package org.papergraph.loader.identity;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.papergraph.loader.record.PaperRecord;

/**
 * The versions of one paper: preprint, conference paper, journal article. Records are of one version if they share a
 * DOI, or venue and year, or if they are preprints and share the arXiv id. A record that says nothing of where it
 * appeared is no version.
 */
final class PaperVersions {

  private static final JsonMapper JSON = new JsonMapper();

  private final Venues venues;

  PaperVersions(Venues venues) {
    this.venues = venues;
  }

  /**
   * One JSON object a version; none if there is but one, since the paper itself says all of it.
   *
   * @param leading the paper's records, the leading first
   */
  List<String> of(List<SourceRecord> leading) {
    if (leading.size() < 2) {
      return List.of();
    }
    UnionFind same = new UnionFind(leading.size());
    Map<String, Integer> seen = new HashMap<>();
    List<Integer> placed = new ArrayList<>();
    for (int i = 0; i < leading.size(); i++) {
      for (String key : keys(leading.get(i).paper())) {
        same.union(i, Objects.requireNonNullElse(seen.putIfAbsent(key, i), i));
        placed.add(i);
      }
    }
    List<List<SourceRecord>> versions = same.sets().stream()
        .filter(set -> placed.contains(set.getFirst()))
        .sorted((one, other) -> Integer.compare(one.getFirst(), other.getFirst()))
        .map(set -> set.stream().map(leading::get).toList()).toList();
    return versions.size() < 2 ? List.of() : versions.stream().map(this::text).toList();
  }

  private List<String> keys(PaperRecord paper) {
    VenueLink venue = venue(paper);
    boolean preprint = venue == null || venue.venue().kind().equals("REPOSITORY");
    List<String> keys = new ArrayList<>();
    if (paper.doi() != null) {
      keys.add("doi " + paper.doi());
    }
    if (preprint && paper.doi() == null && paper.arxivId() != null) {
      keys.add("arxiv " + paper.arxivId());
    } else if (venue != null) {
      keys.add("venue " + venue.venue().id() + " " + venue.year());
    }
    return keys;
  }

  private String text(List<SourceRecord> records) {
    Map<String, Object> version = new LinkedHashMap<>();
    put(version, "type", records, PaperRecord::type);
    put(version, "venue", records, this::venueName);
    put(version, "year", records, PaperRecord::year);
    put(version, "doi", records, PaperRecord::doi);
    put(version, "arxivId", records, PaperRecord::arxivId);
    put(version, "url", records, PaperRecord::url);
    put(version, "source", records, PaperRecord::source);
    try {
      return JSON.writeValueAsString(version);
    } catch (JsonProcessingException e) {
      throw new IllegalStateException("texts and numbers can be written as JSON", e);
    }
  }

  private @Nullable String venueName(PaperRecord paper) {
    VenueLink link = venue(paper);
    return link == null
        ? null
        : Objects.requireNonNullElse(link.venue().acronym(), link.venue().name());
  }

  private @Nullable VenueLink venue(PaperRecord paper) {
    return paper.venue() == null
        ? null
        : venues.link(paper.venue(), paper.year(), new Origin(paper.source(), 0));
  }

  private static void put(Map<String, Object> version, String name, List<SourceRecord> records,
      Function<PaperRecord, @Nullable Object> field) {
    records.stream().map(record -> field.apply(record.paper())).filter(Objects::nonNull)
        .findFirst().ifPresent(value -> version.put(name, value));
  }
}
