package org.papergraph.loader.record;

import java.text.Normalizer;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Text without what only a machine or a page layout put there. */
public final class PlainText {

  private static final Pattern ADDRESS = Pattern
      .compile("[<(\\[]?(?:mailto:)?[\\p{L}\\d._%+-]+@[\\p{L}\\d.-]+\\.\\p{L}{2,}[>)\\]]?");
  private static final Pattern LIGATURE = Pattern.compile("[\uFB00-\uFB06]+");
  private static final int ZERO_WIDTH_NON_JOINER = 0x200C;
  private static final int ZERO_WIDTH_JOINER = 0x200D;
  /** For half of a surrogate pair, which is no character and cannot be stored. */
  private static final int REPLACEMENT = 0xFFFD;
  /** Below this no character combines with another. */
  private static final int FIRST_COMBINING = 0x300;

  private PlainText() {}

  /** One line in Unicode normal form C, invisible characters removed, white space collapsed; may be empty. */
  public static String line(String text) {
    if (isPlain(text)) {
      return text;
    }
    String shown = shown(withoutLigatures(DoubleEncoding.undone(text)));
    return mayCombine(shown) ? Normalizer.normalize(shown, Normalizer.Form.NFC) : shown;
  }

  private static boolean mayCombine(String text) {
    for (int i = 0; i < text.length(); i++) {
      if (text.charAt(i) >= FIRST_COMBINING) {
        return true;
      }
    }
    return false;
  }

  /** Without what nobody sees, one space for any white space, none at the ends. By hand, since all text comes here. */
  private static String shown(String text) {
    StringBuilder shown = new StringBuilder(text.length());
    boolean space = false;
    int c;
    for (int i = 0; i < text.length(); i += Character.charCount(c)) {
      c = text.codePointAt(i);
      if (isSpace(c)) {
        space = true;
      } else if (!isInvisible(c)) {
        if (space && !shown.isEmpty()) {
          shown.append(' ');
        }
        space = false;
        shown.appendCodePoint(c >= Character.MIN_SURROGATE && c <= Character.MAX_SURROGATE
            ? REPLACEMENT
            : c);
      }
    }
    return shown.toString();
  }

  private static boolean isSpace(int c) {
    return c == ' ' || (c >= '\t' && c <= '\r') || (c > '~' && Character.isSpaceChar(c));
  }

  /** Control and format characters (NUL, zero-width, bidirectional marks, BOM), but not the joiners some scripts need. */
  private static boolean isInvisible(int c) {
    if (c >= ' ' && c <= '~') {
      return false;
    }
    return switch (Character.getType(c)) {
      case Character.CONTROL, Character.FORMAT, Character.PRIVATE_USE, Character.UNASSIGNED ->
        c != ZERO_WIDTH_NON_JOINER && c != ZERO_WIDTH_JOINER;
      default -> false;
    };
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
