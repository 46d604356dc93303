package org.papergraph.app.snapshot;

import java.util.Arrays;
import java.util.stream.IntStream;

/**
 * The neighbours of all nodes of a type over one relationship, as numbers: those of a node stand in one stretch, in
 * ascending order, each once. Immutable.
 *
 * <pre>{@code
 * for (int place = authors.start(paper); place < authors.end(paper); place++) {
 *   int author = authors.at(place);
 * }
 * }</pre>
 */
public final class Adjacency {
  private final int[] starts;
  private final int[] neighbours;

  /**
   * Takes the arrays as they are.
   *
   * @param starts     where the neighbours of each node start, and where those of the last end
   * @param neighbours the neighbours, node after node
   */
  Adjacency(int[] starts, int[] neighbours) {
    this.starts = starts;
    this.neighbours = neighbours;
  }

  /** The first place of a node's neighbours. */
  public int start(int node) {
    return starts[node];
  }

  /** The place after a node's last neighbour. */
  public int end(int node) {
    return starts[node + 1];
  }

  /** The neighbour at a place. */
  public int at(int place) {
    return neighbours[place];
  }

  /** How many neighbours a node has. */
  public int degree(int node) {
    return end(node) - start(node);
  }

  /** How many nodes have neighbours here, or could have. */
  public int size() {
    return starts.length - 1;
  }

  /** Whether a node has a neighbour. */
  public boolean has(int node, int neighbour) {
    return Arrays.binarySearch(neighbours, start(node), end(node), neighbour) >= 0;
  }

  /** A node's neighbours. */
  public IntStream of(int node) {
    return Arrays.stream(neighbours, start(node), end(node));
  }

  /** The same relationship seen from the other end, where there are so many nodes. */
  Adjacency reversed(int size) {
    var from = new int[size + 1];
    for (int neighbour : neighbours) {
      from[neighbour + 1]++;
    }
    Arrays.parallelPrefix(from, Integer::sum);
    var next = Arrays.copyOf(from, size);
    var sources = new int[neighbours.length];
    for (int node = 0; node < size(); node++) {
      for (int place = start(node); place < end(node); place++) {
        sources[next[neighbours[place]]++] = node;
      }
    }
    return new Adjacency(from, sources);
  }
}
