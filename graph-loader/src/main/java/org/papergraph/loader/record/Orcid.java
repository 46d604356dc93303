package org.papergraph.loader.record;

import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;

/** ORCID iDs with their ISO 7064 mod 11-2 check digit. */
public final class Orcid {

  private static final Pattern PREFIX = Pattern.compile(
      "^(?:https?://)?(?:www\\.)?orcid\\.org/|^orcid:\\s*",
      Pattern.CASE_INSENSITIVE);
  private static final Pattern SHAPE = Pattern.compile("\\d{4}-?\\d{4}-?\\d{4}-?\\d{3}[\\dX]");

  private Orcid() {}

  /** The iD as {@code 0000-0002-1825-0097}, or nothing if this is none or its check digit is wrong. */
  public static Optional<String> parse(String text) {
    String bare = PREFIX.matcher(text.strip()).replaceFirst("").toUpperCase(Locale.ROOT);
    if (!SHAPE.matcher(bare).matches()) {
      return Optional.empty();
    }
    String digits = bare.replace("-", "");
    if (checkDigit(digits) != digits.charAt(15)) {
      return Optional.empty();
    }
    return Optional.of(
        String.join("-", digits.substring(0, 4), digits.substring(4, 8), digits.substring(8, 12),
            digits.substring(12)));
  }

  private static char checkDigit(String digits) {
    int total = 0;
    for (int i = 0; i < 15; i++) {
      total = (total + digits.charAt(i) - '0') * 2;
    }
    int result = (12 - total % 11) % 11;
    return result == 10 ? 'X' : (char) ('0' + result);
  }
}
