package org.papergraph.loader.image;

import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.papergraph.loader.compact.Lists;
import org.papergraph.loader.compact.Packed;
import org.papergraph.loader.identity.Origin;
import org.papergraph.loader.identity.Venue;
import org.papergraph.loader.identity.VenueLink;
import org.papergraph.loader.identity.VenueSummary;
import org.papergraph.loader.identity.Venues;

/** Where the papers appeared. */
final class VenueTable {

  private final Papers papers;
  private final Venues venues;
  private final long load;
  private final Lists appearances;

  VenueTable(Papers papers, Venues venues, long load) {
    this.load = load;
    this.papers = papers;
    this.venues = venues;
    this.appearances = Lists.of(papers.venueOfPaper(), papers.venues().size());
  }

  int count() {
    return papers.venues().size();
  }

  void writeNodes(GraphSink sink, int firstIdentifier) {
    for (int venue = 0; venue < count(); venue++) {
      String id = papers.venues().get(venue);
      Map<VenueLink, Integer> mentions = new LinkedHashMap<>();
      for (int i = 0; i < appearances.size(venue); i++) {
        VenueLink link = link(appearances.get(venue, i));
        mentions.merge(new VenueLink(link.venue(), null, null, link.rawName(), link.origin()), 1,
            Integer::sum);
      }
      List<VenueLink> links = new ArrayList<>();
      mentions.forEach((link, count) -> links.addAll(Collections.nCopies(count, link)));
      sink.node(Section.VENUE, venue,
          Papers.values(Section.VENUE, id, VenueSummary.of(id, links, venues)));
      sink.node(Section.IDENTIFIER, firstIdentifier + venue, id);
    }
  }

  void writeRelationships(GraphSink sink, int firstIdentifier) {
    for (int venue = 0; venue < count(); venue++) {
      for (int i = 0; i < appearances.size(venue); i++) {
        int paper = appearances.get(venue, i);
        VenueLink link = link(paper);
        boolean curated = link.venue().curated();
        sink.relationship(Section.PUBLISHED_IN, paper, venue, known(link.year()), link.track(),
            link.rawName(), curated ? null : link.venue().acronym(),
            curated ? null : link.venue().kind(), link.origin().source(), load);
      }
      sink.relationship(Section.VENUE_ID, firstIdentifier + venue, venue);
    }
  }

  private static @Nullable Long known(@Nullable Integer year) {
    return year == null ? null : Long.valueOf(year);
  }

  private VenueLink link(int paper) {
    Packed.Reader details = papers.details(paper);
    for (int entry = papers.firstEntry(paper); entry < papers.firstEntry(paper + 1); entry++) {
      details.textOrNull();
    }
    int year = details.number();
    String track = details.textOrNull();
    String rawName = details.text();
    boolean curated = details.number() > 0;
    Venue venue = new Venue(papers.venues().get(papers.venueOfPaper().get(paper)), rawName,
        details.textOrNull(), details.text(), curated);
    return new VenueLink(venue, year == 0 ? null : year, track, rawName,
        new Origin(details.text(), load));
  }
}
