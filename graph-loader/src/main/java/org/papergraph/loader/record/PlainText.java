package org.papergraph.loader.record;

import java.text.Normalizer;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Text without what only a machine or a page layout put there. */
public final class PlainText {

  /** Control and format characters (NUL, zero-width, bidirectional marks, BOM), but not the joiners some scripts need. */
  private static final Pattern INVISIBLE = Pattern
      .compile("[\\p{Cc}\\p{Cf}\\p{Co}\\p{Cn}&&[^\\s\\u200C\\u200D]]");
  /** Half of a surrogate pair is no character and cannot be stored. */
  private static final Pattern HALF_PAIR = Pattern.compile("\\p{Cs}");
  private static final Pattern ADDRESS = Pattern
      .compile("[<(\\[]?(?:mailto:)?[\\p{L}\\d._%+-]+@[\\p{L}\\d.-]+\\.\\p{L}{2,}[>)\\]]?");
  private static final Pattern LIGATURE = Pattern.compile("[\uFB00-\uFB06]+");
  private static final Pattern SPACE = Pattern.compile("[\\s\\p{Z}]+");

  private PlainText() {}

  /** One line in Unicode normal form C, invisible characters removed, white space collapsed; may be empty. */
  public static String line(String text) {
    if (isPlain(text)) {
      return text;
    }
    String meant = withoutLigatures(DoubleEncoding.undone(text));
    String visible = INVISIBLE.matcher(HALF_PAIR.matcher(meant).replaceAll("\uFFFD"))
        .replaceAll("");
    return Normalizer.normalize(SPACE.matcher(visible).replaceAll(" ").strip(),
        Normalizer.Form.NFC);
  }

  /** The same; null for what is null or leaves nothing. */
  static @Nullable String lineOrNull(@Nullable String text) {
    String line = text == null ? "" : line(text);
    return line.isEmpty() ? null : line;
  }

  /** A paper's title for display: LaTeX and HTML are turned into plain characters. */
  public static String title(String text) {
    return line(Markup.strip(Latex.toUnicode(text)));
  }

  /** An abstract for display: tags and entities are gone, formulas stay as written. */
  public static String abstractText(String text) {
    return line(Markup.strip(text));
  }

  /** A typesetter's ligatures are letters to everybody else. */
  private static String withoutLigatures(String text) {
    for (int i = 0; i < text.length(); i++) {
      if (isLigature(text.charAt(i))) {
        return LIGATURE.matcher(text)
            .replaceAll(match -> Normalizer.normalize(match.group(), Normalizer.Form.NFKC));
      }
    }
    return text;
  }

  private static boolean isLigature(char c) {
    return c >= '\uFB00' && c <= '\uFB06';
  }

  /** Without e-mail addresses: they are nobody's business but their owners'. */
  static String withoutAddresses(String text) {
    return text.indexOf('@') < 0 ? text : ADDRESS.matcher(text).replaceAll(" ").strip();
  }

  private static boolean isPlain(String text) {
    boolean spaceBefore = true;
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      boolean space = c == ' ';
      if (c < ' ' || c > '~' || (space && spaceBefore)) {
        return false;
      }
      spaceBefore = space;
    }
    return !spaceBefore;
  }
}
