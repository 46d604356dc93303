package org.papergraph.loader.compact;

import java.util.Arrays;

/**
 * Numbers sorted into lists: 4 bytes a number, 4 a list. Immutable.
 */
public final class Lists {

  private final int[] starts;
  private final int[] numbers;

  private Lists(int[] starts, int[] numbers) {
    this.starts = starts;
    this.numbers = numbers;
  }

  /**
   * @param listOf for each number from 0 the list it belongs to; below 0: to none
   * @param lists how many there are; within each the numbers ascend
   */
  public static Lists of(Ints listOf, int lists) {
    int[] starts = new int[lists + 1];
    for (int i = 0; i < listOf.size(); i++) {
      if (listOf.get(i) >= 0) {
        starts[listOf.get(i) + 1]++;
      }
    }
    for (int list = 0; list < lists; list++) {
      starts[list + 1] += starts[list];
    }
    int[] ends = starts.clone();
    int[] numbers = new int[starts[lists]];
    for (int i = 0; i < listOf.size(); i++) {
      if (listOf.get(i) >= 0) {
        numbers[ends[listOf.get(i)]++] = i;
      }
    }
    return new Lists(starts, numbers);
  }

  /** How many lists there are. */
  public int count() {
    return starts.length - 1;
  }

  public int size(int list) {
    return starts[list + 1] - starts[list];
  }

  public int get(int list, int place) {
    return numbers[starts[list] + place];
  }

  /** A list by itself. */
  public int[] of(int list) {
    return Arrays.copyOfRange(numbers, starts[list], starts[list + 1]);
  }
}
