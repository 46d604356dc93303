package org.papergraph.app.traversal;

import java.util.ArrayList;
import java.util.List;
import org.papergraph.app.snapshot.GraphSnapshot;

/**
 * Venues, and who publishes in several of them.
 *
 * @param venues the venues in the order asked
 * @param pairs  each two of them, in that order
 */
public record VenueOverlap(List<Compared> venues, List<Pair> pairs) {

  public VenueOverlap {
    venues = List.copyOf(venues);
    pairs = List.copyOf(pairs);
  }

  /**
   * A venue.
   *
   * @param papers  how many of its papers count
   * @param authors how many authors those have
   */
  public record Compared(int venue, int papers, int authors) {
  }

  /**
   * Two venues.
   *
   * @param shared  how many authors have papers in both
   * @param jaccard shared authors per author of either, 0 to 1; 0 if nobody has papers in either
   * @param authors the first of the shared authors: those with most papers in both together, then the lesser
   * @param flows   by year of arrival, ascending
   */
  public record Pair(int one, int other, int shared, double jaccard, List<Shared> authors,
      List<Flow> flows) {

    public Pair {
      authors = List.copyOf(authors);
      flows = List.copyOf(flows);
    }
  }

  /** An author with papers in two venues. */
  public record Shared(int author, int papersInOne, int papersInOther) {
  }

  /**
   * Who came to a venue in a year, having published in the other in a year before.
   *
   * @param toOther from the one to the other
   * @param toOne   from the other to the one
   */
  public record Flow(int year, int toOther, int toOne) {
  }

  /**
   * Compares venues.
   *
   * @param venues in the order asked, none twice
   * @param first  how many shared authors of each pair, 1 or more
   */
  public static VenueOverlap of(GraphSnapshot graph, PaperChoice papers, List<Integer> venues,
      int first, Patience patience) {
    var bylines = venues.stream().map(venue -> {
      patience.check();
      return VenueAuthors.of(graph, papers, venue);
    }).toList();
    var pairs = new ArrayList<Pair>();
    for (int one = 0; one < venues.size(); one++) {
      for (int other = one + 1; other < venues.size(); other++) {
        patience.check();
        pairs.add(new VenueMeeting(bylines.get(one), bylines.get(other)).pair(first));
      }
    }
    return new VenueOverlap(bylines.stream().map(VenueAuthors::compared).toList(), pairs);
  }
}
