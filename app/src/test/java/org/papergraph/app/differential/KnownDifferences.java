package org.papergraph.app.differential;

import java.util.List;

/** Differences that are known and not yet mended: texts that would show them are kept out. Only ever take away. */
final class KnownDifferences {
  /** Texts that no node has. */
  static final List<String> TEXTS = List.of(
      // Beyond U+FFFF: an index orders texts by code points, a sort in memory by UTF-16 units.
      "𝔸lpha");

  private KnownDifferences() {}
}
