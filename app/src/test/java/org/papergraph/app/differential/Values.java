package org.papergraph.app.differential;

import java.util.Arrays;

/** How values compare. */
final class Values {
  private Values() {}

  /** Numbers and dates by size, texts by code points. */
  @SuppressWarnings({"unchecked", "rawtypes"})
  static int compare(Object one, Object other) {
    if (one instanceof String left && other instanceof String right) {
      return Arrays.compare(left.codePoints().toArray(), right.codePoints().toArray());
    }
    return ((Comparable) one).compareTo(other);
  }
}
