package org.papergraph.app.traversal;

import java.util.Map;
import java.util.TreeMap;
import org.papergraph.app.snapshot.IntList;
import org.papergraph.app.snapshot.PaperFacts;
import org.papergraph.app.traversal.VenueOverlap.Flow;
import org.papergraph.app.traversal.VenueOverlap.Pair;
import org.papergraph.app.traversal.VenueOverlap.Shared;

/** The authors of two venues side by side. For one use. */
final class VenueMeeting {
  private final VenueAuthors one;
  private final VenueAuthors other;
  private final IntList places = new IntList();
  private final IntList otherPlaces = new IntList();
  private final Map<Integer, Flow> flows = new TreeMap<>();

  VenueMeeting(VenueAuthors one, VenueAuthors other) {
    this.one = one;
    this.other = other;
  }

  Pair pair(int first) {
    meet();
    var meetings = new IntList();
    for (int meeting = 0; meeting < places.size(); meeting++) {
      meetings.add(meeting);
      flow(one.firstYear(places.get(meeting)), other.firstYear(otherPlaces.get(meeting)));
    }
    int shared = places.size();
    int all = one.size() + other.size() - shared;
    return new Pair(one.venue(), other.venue(), shared, all == 0 ? 0 : (double) shared / all,
        Best.of(meetings, this::papers, first).stream().map(best -> shared(best.node())).toList(),
        flows.values().stream().toList());
  }

  /** Both are ascending. */
  private void meet() {
    int place = 0;
    int otherPlace = 0;
    while (place < one.size() && otherPlace < other.size()) {
      int compared = Integer.compare(one.author(place), other.author(otherPlace));
      if (compared == 0) {
        places.add(place);
        otherPlaces.add(otherPlace);
      }
      place += compared <= 0 ? 1 : 0;
      otherPlace += compared >= 0 ? 1 : 0;
    }
  }

  private double papers(int meeting) {
    return (double) one.papers(places.get(meeting)) + other.papers(otherPlaces.get(meeting));
  }

  private Shared shared(int meeting) {
    int place = places.get(meeting);
    return new Shared(one.author(place), one.papers(place),
        other.papers(otherPlaces.get(meeting)));
  }

  private void flow(int year, int otherYear) {
    if (year == PaperFacts.UNKNOWN || otherYear == PaperFacts.UNKNOWN || year == otherYear) {
      return;
    }
    var arrival = year < otherYear ? new Flow(otherYear, 1, 0) : new Flow(year, 0, 1);
    flows.merge(arrival.year(), arrival, (some, more) -> new Flow(some.year(),
        some.toOther() + more.toOther(), some.toOne() + more.toOne()));
  }
}
