package org.papergraph.app.snapshot;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/** The neighbours of papers over one relationship, under the database's numbers until all nodes are known. */
final class NeighbourTable {
  private List<long[]> rows = new ArrayList<>();

  void add(long[] neighbours) {
    rows.add(neighbours);
  }

  /** The neighbours of papers in this order of their places, each once, under their numbers in the table. */
  Adjacency settle(int[] order, NodeTable table) {
    var starts = new int[order.length + 1];
    var neighbours = new int[rows.stream().mapToInt(row -> row.length).sum()];
    int end = 0;
    for (int paper = 0; paper < order.length; paper++) {
      var sorted = Arrays.stream(rows.get(order[paper])).mapToInt(table::number)
          .filter(number -> number >= 0).sorted().distinct().toArray();
      System.arraycopy(sorted, 0, neighbours, end, sorted.length);
      end += sorted.length;
      starts[paper + 1] = end;
    }
    rows = List.of();
    return new Adjacency(starts, Arrays.copyOf(neighbours, end));
  }
}
