package org.papergraph.app.compile.plan;

import java.text.Normalizer;
import java.util.Locale;
import java.util.regex.Pattern;

/** The keys of nodes as people write them, brought to the form they have in the graph. */
final class Keys {
  private static final Pattern SPACE = Pattern.compile("[\\s\\p{Z}]+");
  private static final Pattern DOI_PREFIX = Pattern
      .compile("^(?:https?://)?(?:dx\\.)?(?:doi\\.org/|doi:)\\s*");
  private static final Pattern ARXIV_PREFIX = Pattern
      .compile("^(?:https?://)?(?:www\\.)?(?:arxiv\\.org/(?:abs|pdf)/|arxiv:)\\s*");
  private static final Pattern ARXIV_VERSION = Pattern.compile("v\\d+$");
  private static final Pattern ORCID_PREFIX = Pattern.compile("^(?:https?://)?orcid\\.org/");

  private Keys() {}

  /** A name for comparison: NFKC, case-folded, white space collapsed. */
  static String nameKey(String name) {
    return folded(name);
  }

  /** A DOI in lower case, without resolver or scheme. */
  static String doi(String written) {
    return DOI_PREFIX.matcher(written.strip().toLowerCase(Locale.ROOT)).replaceFirst("");
  }

  /** An arXiv id without URL, scheme and version. */
  static String arxivId(String written) {
    var bare = ARXIV_PREFIX.matcher(written.strip().toLowerCase(Locale.ROOT)).replaceFirst("");
    return ARXIV_VERSION.matcher(bare).replaceFirst("");
  }

  /** An ORCID iD without resolver, its check digit in upper case. */
  static String orcid(String written) {
    return ORCID_PREFIX.matcher(written.strip().toLowerCase(Locale.ROOT)).replaceFirst("")
        .toUpperCase(Locale.ROOT);
  }

  /** Any label for comparison. Upper then lower case folds what lower case alone keeps apart. */
  static String folded(String text) {
    var compatible = Normalizer.normalize(text, Normalizer.Form.NFKC);
    var folded = compatible.toUpperCase(Locale.ROOT).toLowerCase(Locale.ROOT)
        .replace('ς', 'σ');
    return SPACE.matcher(folded).replaceAll(" ").strip();
  }
}
