package org.papergraph.bench.data;

import java.util.Arrays;
import java.util.Random;

/** A list of numbers that grows. */
final class Ints {
  private int[] values = new int[4];
  private int size;

  void add(int value) {
    if (size == values.length) {
      values = Arrays.copyOf(values, size * 2);
    }
    values[size++] = value;
  }

  int get(int index) {
    return values[index];
  }

  int size() {
    return size;
  }

  boolean isEmpty() {
    return size == 0;
  }

  /** One of them, the later the more likely. There must be one. */
  int recent(Random random) {
    return values[(int) (size * Math.sqrt(random.nextDouble()))];
  }
}
