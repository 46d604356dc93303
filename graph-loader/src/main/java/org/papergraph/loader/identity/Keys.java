package org.papergraph.loader.identity;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.text.Normalizer;
import java.util.HexFormat;
import java.util.Locale;
import java.util.regex.Pattern;

/** Texts folded for comparison. */
public final class Keys {

  private static final Pattern NOT_LETTER_OR_DIGIT = Pattern.compile("[^\\p{L}\\p{Nd}]+");
  private static final Pattern SPACE = Pattern.compile("[\\s\\p{Z}]+");
  /** In UTF-16 units; of three bytes at most each, where an index takes 8 kB. */
  private static final int LONGEST = 2_500;
  private static final Pattern MARKS = Pattern.compile("\\p{M}+");

  private Keys() {}

  /** A title's letters and digits, NFKC, case folded; a title that has none keeps its symbols. */
  public static String title(String displayed) {
    String folded = fold(displayed);
    String key = NOT_LETTER_OR_DIGIT.matcher(folded).replaceAll("");
    return bounded(key.isEmpty() ? SPACE.matcher(folded).replaceAll("") : key);
  }

  /** A person's name: NFKC, case folded, white space collapsed. */
  public static String name(String displayed) {
    return bounded(SPACE.matcher(fold(displayed)).replaceAll(" ").strip());
  }

  /** Letters and digits without accents, words apart: for comparing what sources transliterate differently. */
  public static String words(String text) {
    String bare = MARKS.matcher(Normalizer.normalize(fold(text), Normalizer.Form.NFKD))
        .replaceAll("");
    return bounded(NOT_LETTER_OR_DIGIT.matcher(bare).replaceAll(" ").strip());
  }

  /** The first {@code digits} hexadecimal digits of the text's SHA-256. */
  public static String hash(String text, int digits) {
    try {
      byte[] hash = MessageDigest.getInstance("SHA-256")
          .digest(text.getBytes(StandardCharsets.UTF_8));
      return HexFormat.of().formatHex(hash).substring(0, digits);
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("every Java has SHA-256", e);
    }
  }

  /** Some characters become many when they are folded; a key must still fit into an index. */
  private static String bounded(String key) {
    if (key.length() <= LONGEST) {
      return key;
    }
    int end = Character.isHighSurrogate(key.charAt(LONGEST - 1)) ? LONGEST - 1 : LONGEST;
    return key.substring(0, end) + hash(key, 20);
  }

  /** Upper then lower case folds what lower case alone keeps apart: ß and ss, both forms of sigma. */
  private static String fold(String text) {
    return Normalizer.normalize(text, Normalizer.Form.NFKC)
        .toUpperCase(Locale.ROOT)
        .toLowerCase(Locale.ROOT)
        .replace('ς', 'σ');
  }
}
