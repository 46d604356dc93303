package org.papergraph.loader.record;

import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;

/** Digital Object Identifiers (ISO 26324): compared without regard to case, written in many ways. */
public final class Doi {

  private static final Pattern PREFIX = Pattern
      .compile("^(?:https?://)?(?:(?:dx\\.|www\\.)?doi\\.org/|doi:\\s*|info:doi/)",
          Pattern.CASE_INSENSITIVE);
  private static final Pattern SHAPE = Pattern.compile("10\\.\\d{4,9}(?:\\.\\d+)*/\\S+");
  private static final Pattern TAIL = Pattern.compile("[.,;]+$");

  private Doi() {}

  /** The DOI in lower case without URL or prefix, or nothing if this is no DOI. */
  public static Optional<String> parse(String text) {
    String bare = PREFIX.matcher(text.strip()).replaceFirst("").replace("%2F", "/").replace("%2f",
        "/");
    String doi = TAIL.matcher(bare.toLowerCase(Locale.ROOT)).replaceFirst("");
    return SHAPE.matcher(doi).matches() ? Optional.of(doi) : Optional.empty();
  }
}
