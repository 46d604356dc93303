package org.papergraph.app.search;

/** How many letters must be put in, left out or replaced to make one word of another (Levenshtein). */
final class EditDistance {
  private EditDistance() {}

  static boolean isAtMostTwo(String one, String other) {
    return Math.abs(one.length() - other.length()) <= 2 && between(one, other) <= 2;
  }

  private static int between(String one, String other) {
    var last = new int[other.length() + 1];
    for (int j = 0; j <= other.length(); j++) {
      last[j] = j;
    }
    for (int i = 1; i <= one.length(); i++) {
      int diagonal = last[0];
      last[0] = i;
      for (int j = 1; j <= other.length(); j++) {
        int above = last[j];
        int replaced = diagonal + (one.charAt(i - 1) == other.charAt(j - 1) ? 0 : 1);
        last[j] = Math.min(replaced, Math.min(above, last[j - 1]) + 1);
        diagonal = above;
      }
    }
    return last[other.length()];
  }
}
