package org.papergraph.app.differential;

import java.util.List;
import java.util.function.Predicate;
import java.util.regex.Pattern;

/**
 * Differences that are known and not yet mended: queries and texts that would show them are kept
 * out. Only ever take away from these lists.
 */
final class KnownDifferences {
  private static final Pattern TO_ONE = Pattern.compile("\\b(?:venue|nameCluster)\\b(?![(])");
  private static final List<Predicate<String>> SHOWN_BY = List.of(
      // A field of a node without arguments, selected twice with different selections below it (under
      // an alias, or through both `edges` and `nodes`), is answered twice with the first selection.
      document -> occurrences(document, TO_ONE) > 1);

  /** Texts that no node has. */
  static final List<String> TEXTS = List.of(
      // Beyond U+FFFF: an index orders texts by code points, a sort in memory by UTF-16 units.
      "𝔸lpha");

  private KnownDifferences() {}

  private static long occurrences(String document, Pattern of) {
    return of.matcher(document).results().count();
  }

  /** Whether a document would show one. */
  static boolean wouldShowIn(Query query) {
    return SHOWN_BY.stream().anyMatch(known -> known.test(query.document()));
  }
}
