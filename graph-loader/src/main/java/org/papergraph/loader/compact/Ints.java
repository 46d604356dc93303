package org.papergraph.loader.compact;

import java.util.Arrays;

/** A list of numbers that grows. */
public final class Ints {

  private int[] values = new int[16];
  private int size;

  public void add(int value) {
    if (size == values.length) {
      values = Arrays.copyOf(values, grown(size));
    }
    values[size++] = value;
  }

  /** Sets the value of a place, which may be behind the end; what lies between is {@code filler}. */
  public void put(int place, int value, int filler) {
    while (size <= place) {
      add(filler);
    }
    values[place] = value;
  }

  /** The value of a place. */
  public int get(int place) {
    return values[place];
  }

  /** The value of a place, {@code otherwise} behind the end. */
  public int get(int place, int otherwise) {
    return place < size ? values[place] : otherwise;
  }

  public void increment(int place) {
    values[place]++;
  }

  public int size() {
    return size;
  }

  public void clear() {
    size = 0;
  }

  /** Half as much again, to the largest array there is. */
  static int grown(int size) {
    return (int) Math.min(Integer.MAX_VALUE - 8L, size + (long) Math.max(size / 2, 16));
  }
}
