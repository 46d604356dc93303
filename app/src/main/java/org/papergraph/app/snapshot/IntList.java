package org.papergraph.app.snapshot;

import java.util.Arrays;

/** Numbers, as many as come. For one thread. */
public final class IntList {
  private int[] values = new int[16];
  private int size;

  public void add(int value) {
    if (size == values.length) {
      values = Arrays.copyOf(values, 2 * size);
    }
    values[size++] = value;
  }

  public int get(int place) {
    return values[place];
  }

  public int size() {
    return size;
  }

  public boolean isEmpty() {
    return size == 0;
  }

  public void clear() {
    size = 0;
  }

  public int[] sorted() {
    var sorted = Arrays.copyOf(values, size);
    Arrays.sort(sorted);
    return sorted;
  }

  /** The numbers at these places, in their order. */
  int[] at(int[] places) {
    return Arrays.stream(places).map(place -> values[place]).toArray();
  }
}
