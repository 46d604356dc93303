package org.papergraph.app.traversal;

import java.util.Arrays;
import org.papergraph.app.snapshot.GraphSnapshot;
import org.papergraph.app.snapshot.Marks;
import org.papergraph.app.snapshot.PaperFacts;

/**
 * The co-authors of one author at a time, with what they wrote together. A paper of n authors adds 1/(n-1) to a pair's
 * weight (Newman, Phys. Rev. E 64, 016132), in the order of the papers' ids, as in the graph's own CO_AUTHORED. For one
 * thread; made once for many authors, and closed.
 */
final class Coauthors implements AutoCloseable {
  private final GraphSnapshot graph;
  private final Evidence evidence;
  /** Author → place below. */
  private final int[] places;
  private int[] authors = new int[64];
  private int[] papers = new int[64];
  private double[] weights = new double[64];
  private int[] firstYears = new int[64];
  private int[] lastYears = new int[64];
  private int size;

  Coauthors(GraphSnapshot graph, Evidence evidence) {
    this.graph = graph;
    this.evidence = evidence;
    this.places = graph.marks().lend();
  }

  /** Turns to an author; places of before hold no more. */
  void of(int author) {
    forget();
    var papersBy = graph.papersBy();
    for (int place = papersBy.start(author); place < papersBy.end(author); place++) {
      int paper = papersBy.at(place);
      if (evidence.counts(paper)) {
        add(author, paper);
      }
    }
  }

  private void forget() {
    for (int place = 0; place < size; place++) {
      places[authors[place]] = Marks.NONE;
    }
    size = 0;
  }

  @Override
  public void close() {
    forget();
    graph.marks().giveBack(places);
  }

  private void add(int author, int paper) {
    var authorsOf = graph.authorsOf();
    double share = 1.0 / (graph.facts().authorCount(paper) - 1);
    int year = graph.facts().year(paper);
    for (int place = authorsOf.start(paper); place < authorsOf.end(paper); place++) {
      int other = authorsOf.at(place);
      if (other != author) {
        add(placeOf(other), share, year);
      }
    }
  }

  private void add(int place, double share, int year) {
    papers[place]++;
    weights[place] += share;
    if (year != PaperFacts.UNKNOWN) {
      boolean first = firstYears[place] == PaperFacts.UNKNOWN;
      firstYears[place] = first ? year : Math.min(firstYears[place], year);
      lastYears[place] = Math.max(lastYears[place], year);
    }
  }

  private int placeOf(int author) {
    int place = places[author];
    if (place != Marks.NONE) {
      return place;
    }
    if (size == authors.length) {
      grow();
    }
    places[author] = size;
    authors[size] = author;
    papers[size] = 0;
    weights[size] = 0;
    firstYears[size] = PaperFacts.UNKNOWN;
    lastYears[size] = PaperFacts.UNKNOWN;
    return size++;
  }

  private void grow() {
    int more = 2 * size;
    authors = Arrays.copyOf(authors, more);
    papers = Arrays.copyOf(papers, more);
    weights = Arrays.copyOf(weights, more);
    firstYears = Arrays.copyOf(firstYears, more);
    lastYears = Arrays.copyOf(lastYears, more);
  }

  /** How many co-authors there are, at places from 0. */
  int size() {
    return size;
  }

  int author(int place) {
    return authors[place];
  }

  /** How many papers they wrote together. */
  int papers(int place) {
    return papers[place];
  }

  /** Newman's weight. */
  double weight(int place) {
    return weights[place];
  }

  /** The year of the first joint paper that has one, or {@link PaperFacts#UNKNOWN}. */
  int firstYear(int place) {
    return firstYears[place];
  }

  /** The year of the latest joint paper that has one, or {@link PaperFacts#UNKNOWN}. */
  int lastYear(int place) {
    return lastYears[place];
  }
}
