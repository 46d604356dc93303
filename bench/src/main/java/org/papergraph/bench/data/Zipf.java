package org.papergraph.bench.data;

import java.util.Arrays;
import java.util.Random;

/** Draws ranks from 0, rank r with a weight of 1/(r+1)^exponent. Immutable. */
final class Zipf {
  private final double[] cumulated;

  Zipf(int ranks, double exponent) {
    cumulated = new double[ranks];
    double sum = 0;
    for (int rank = 0; rank < ranks; rank++) {
      sum += StrictMath.pow(rank + 1, -exponent);
      cumulated[rank] = sum;
    }
  }

  int draw(Random random) {
    double point = random.nextDouble() * cumulated[cumulated.length - 1];
    int found = Arrays.binarySearch(cumulated, point);
    return Math.min(found < 0 ? -found - 1 : found + 1, cumulated.length - 1);
  }
}
