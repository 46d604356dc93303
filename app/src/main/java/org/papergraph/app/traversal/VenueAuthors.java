package org.papergraph.app.traversal;

import java.util.Arrays;
import org.papergraph.app.snapshot.GraphSnapshot;
import org.papergraph.app.snapshot.IntList;
import org.papergraph.app.snapshot.PaperFacts;

/** Who published in a venue, how much, and since when; authors stand at places from 0, ascending. */
final class VenueAuthors {
  private final int venue;
  private final int venuePapers;
  private final int[] authors;
  private final int[] papers;
  private final int[] firstYears;

  private VenueAuthors(int venue, int venuePapers, int[] authors, int[] papers, int[] firstYears) {
    this.venue = venue;
    this.venuePapers = venuePapers;
    this.authors = authors;
    this.papers = papers;
    this.firstYears = firstYears;
  }

  static VenueAuthors of(GraphSnapshot graph, PaperChoice choice, int venue) {
    var counts = new int[graph.authors().size()];
    var years = new int[counts.length];
    Arrays.fill(years, PaperFacts.UNKNOWN);
    var met = new IntList();
    var published = graph.papersIn().of(venue).filter(choice::has).toArray();
    for (int paper : published) {
      int year = graph.facts().year(paper);
      graph.authorsOf().of(paper).forEach(author -> {
        if (counts[author]++ == 0) {
          met.add(author);
        }
        years[author] = earlier(years[author], year);
      });
    }
    var authors = met.sorted();
    return new VenueAuthors(venue, published.length, authors,
        Arrays.stream(authors).map(author -> counts[author]).toArray(),
        Arrays.stream(authors).map(author -> years[author]).toArray());
  }

  private static int earlier(int one, int other) {
    if (one == PaperFacts.UNKNOWN || other == PaperFacts.UNKNOWN) {
      return Math.max(one, other);
    }
    return Math.min(one, other);
  }

  VenueOverlap.Compared compared() {
    return new VenueOverlap.Compared(venue, venuePapers, authors.length);
  }

  int venue() {
    return venue;
  }

  int size() {
    return authors.length;
  }

  int author(int place) {
    return authors[place];
  }

  /** How many papers the author has in the venue, 1 or more. */
  int papers(int place) {
    return papers[place];
  }

  /** The year of the author's earliest paper in the venue that has one, or {@link PaperFacts#UNKNOWN}. */
  int firstYear(int place) {
    return firstYears[place];
  }
}
