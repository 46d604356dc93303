package org.papergraph.bench.data;

import org.jspecify.annotations.Nullable;

/** One of those who write; the same number is the same person. */
record Person(int number, String name) {
  private static final int OF_WHOM_ONE_HAS_AN_ORCID = 5;

  /** One in five has one, with the checksum of ISO 7064, 11-2. */
  @Nullable
  String orcid() {
    if (number % OF_WHOM_ONE_HAS_AN_ORCID != 0) {
      return null;
    }
    String digits = String.format("00000003%07d", number % 10_000_000);
    int total = 0;
    for (int i = 0; i < digits.length(); i++) {
      total = (total + Character.digit(digits.charAt(i), 10)) * 2;
    }
    int check = (12 - total % 11) % 11;
    String all = digits + (check == 10 ? "X" : check);
    return String.join("-", all.substring(0, 4), all.substring(4, 8), all.substring(8, 12),
        all.substring(12));
  }
}
