package org.papergraph.app.snapshot;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;

/** The nodes of one type: from the database's numbers to those in the order of their ids. */
final class NodeTable {
  private List<String> idsAsAdded = new ArrayList<>();
  private long[] nodes = new long[1024];
  private int size;
  private Ids ids = new Ids(List.of());
  private int[] numbers = {};

  void add(long node, String id) {
    if (size == nodes.length) {
      nodes = Arrays.copyOf(nodes, 2 * size);
    }
    nodes[size++] = node;
    idsAsAdded.add(id);
  }

  int size() {
    return size;
  }

  Ids ids() {
    return ids;
  }

  /** Numbers the nodes. Returns the places at which they were added, in the order of their numbers. */
  int[] settle() {
    var order = IntStream.range(0, size).boxed().sorted(Comparator.comparing(idsAsAdded::get))
        .mapToInt(Integer::intValue).toArray();
    ids = new Ids(Arrays.stream(order).mapToObj(idsAsAdded::get).toList());
    idsAsAdded = List.of();
    var numberAt = new int[size];
    for (int number = 0; number < size; number++) {
      numberAt[order[number]] = number;
    }
    var byNode = IntStream.range(0, size).boxed()
        .sorted(Comparator.comparingLong(place -> nodes[place])).mapToInt(Integer::intValue)
        .toArray();
    nodes = Arrays.stream(byNode).mapToLong(place -> nodes[place]).toArray();
    numbers = Arrays.stream(byNode).map(place -> numberAt[place]).toArray();
    return order;
  }

  /** The number of a node, once settled; -1 if it was never added. */
  int number(long node) {
    int place = Arrays.binarySearch(nodes, node);
    return place < 0 ? -1 : numbers[place];
  }
}
