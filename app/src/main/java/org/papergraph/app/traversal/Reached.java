package org.papergraph.app.traversal;

import java.util.Arrays;
import org.papergraph.app.snapshot.IntList;
import org.papergraph.app.snapshot.Marks;

/** The authors that a search has reached: how far away they are, and what pulls them. For one thread. */
final class Reached implements AutoCloseable {
  private final Marks marks;
  /** Author → place below. */
  private final int[] places;
  private final IntList authors = new IntList();
  private int[] distances = new int[64];
  private double[] pulls = new double[64];

  Reached(Marks marks) {
    this.marks = marks;
    this.places = marks.lend();
  }

  /** Adds an author who is not there. */
  void add(int author, int distance) {
    int place = authors.size();
    if (place == distances.length) {
      distances = Arrays.copyOf(distances, 2 * place);
      pulls = Arrays.copyOf(pulls, 2 * place);
    }
    places[author] = place;
    authors.add(author);
    distances[place] = distance;
  }

  boolean has(int author) {
    return places[author] != Marks.NONE;
  }

  /** How many steps away an author is who is there. */
  int distance(int author) {
    return distances[places[author]];
  }

  /** Adds to what pulls an author who is there. */
  void pull(int author, double weight) {
    pulls[places[author]] += weight;
  }

  /** What pulls an author who is there. */
  double pull(int author) {
    return pulls[places[author]];
  }

  int size() {
    return authors.size();
  }

  @Override
  public void close() {
    for (int place = 0; place < authors.size(); place++) {
      places[authors.get(place)] = Marks.NONE;
    }
    marks.giveBack(places);
  }
}
