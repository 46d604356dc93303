package org.papergraph.app.execution;

import java.util.Collection;
import java.util.Comparator;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** Finds what somebody may have meant to write. */
final class Spelling {
  /** No name of the schema is longer, and comparing takes the product of the lengths. */
  private static final int LONGEST_NAME = 60;

  private Spelling() {}

  /** {@code Did you mean 'x'?} if a name is near, else all of them after {@code otherwise}. */
  static String hint(String wrong, Collection<String> names, String otherwise) {
    String nearest = nearest(wrong, names);
    return nearest != null
        ? "Did you mean '" + nearest + "'?"
        : otherwise + String.join(", ", names) + '.';
  }

  /** The name that takes fewest edits to reach, if they are few for its length. */
  static @Nullable String nearest(String wrong, Collection<String> names) {
    if (wrong.length() > LONGEST_NAME) {
      return null;
    }
    int enough = 1 + wrong.length() * 2 / 5;
    return names.stream().filter(name -> edits(wrong, name) <= enough)
        .min(Comparator.comparingInt((String name) -> edits(wrong, name))
            .thenComparing(name -> name))
        .orElse(null);
  }

  /** Levenshtein's distance, case aside. */
  private static int edits(String one, String other) {
    String a = one.toLowerCase(Locale.ROOT);
    String b = other.toLowerCase(Locale.ROOT);
    int[] row = new int[b.length() + 1];
    for (int j = 0; j <= b.length(); j++) {
      row[j] = j;
    }
    for (int i = 1; i <= a.length(); i++) {
      int diagonal = row[0];
      row[0] = i;
      for (int j = 1; j <= b.length(); j++) {
        int replaced = diagonal + (a.charAt(i - 1) == b.charAt(j - 1) ? 0 : 1);
        diagonal = row[j];
        row[j] = Math.min(replaced, Math.min(row[j], row[j - 1]) + 1);
      }
    }
    return row[b.length()];
  }
}
