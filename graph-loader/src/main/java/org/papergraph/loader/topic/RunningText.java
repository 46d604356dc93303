package org.papergraph.loader.topic;

import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/**
 * Running text without its LaTeX and HTML, for phrase extraction only: what was markup becomes a
 * break ({@value #BREAK}) where a phrase must not run across it, so offsets are not kept.
 */
final class RunningText {
  /** A character that no phrase runs across and no text holds. */
  static final String BREAK = " \u241F ";

  private static final Pattern CITATION = Pattern.compile(
      "~?\\\\(?:cite\\w*|(?:eq|auto|c|C)?ref|label|footnote(?:mark)?|url|includegraphics)\\*?"
          + "(?:\\[[^\\]]*\\])*\\{[^{}]*\\}");
  /** {@code $k$-means}, {@code Top-$k$}, {@code $\epsilon$-greedy}: a one-letter part of a word. */
  private static final Pattern LETTER = Pattern.compile(
      "\\$\\\\?([A-Za-z]|alpha|beta|gamma|delta|(?:var)?epsilon|lambda|sigma|rho|phi)\\$(?=-\\p{L})");
  private static final Pattern MATH = Pattern.compile(
      "\\$\\$.*?\\$\\$|\\$[^$]{1,300}\\$|\\\\\\(.*?\\\\\\)|\\\\\\[.*?\\\\\\]", Pattern.DOTALL);
  /** Two opening braces deep is as far as titles and abstracts go. */
  private static final Pattern STYLED = Pattern
      .compile("\\\\(?:emph|text\\w*|math\\w*|uline|underline|mbox)\\s*\\{([^{}]*)\\}");
  private static final Pattern ACCENT = Pattern.compile("\\\\[\"'`^~=.]\\{?([A-Za-z])\\}?");
  private static final Pattern COMMAND = Pattern.compile("\\\\[A-Za-z]+\\*?|\\\\.");
  private static final Pattern TAG = Pattern
      .compile("</?[A-Za-z][A-Za-z0-9:]*(?:\\s[^<>]*)?/?>");
  private static final Pattern ENTITY = Pattern
      .compile("&(?:amp|lt|gt|quot|nbsp|#\\d+|#x\\p{XDigit}+);");
  private static final Pattern URL = Pattern.compile("(?:https?://|www\\.)\\S+");
  /** Letters glued by operators are formulas that lost their dollar signs: {@code x_t}, N^{2}. */
  private static final Pattern FORMULA = Pattern.compile("[^\\s_^=]*+[_^=]\\S*");

  private RunningText() {}

  /** The text to read phrases from; the same for any input, never failing. */
  static String of(String text) {
    String plain = withoutMarkup(text);
    if (plain.contains("://") || plain.contains("www.")) {
      plain = URL.matcher(plain).replaceAll(BREAK);
    }
    if (plain.indexOf('_') >= 0 || plain.indexOf('^') >= 0 || plain.indexOf('=') >= 0) {
      plain = FORMULA.matcher(plain).replaceAll(BREAK);
    }
    return plain.replace("~", " ").replace("{", BREAK).replace("}", BREAK);
  }

  /** A keyword or other label without markup; empty if it was nothing else. */
  static String label(String text) {
    return withoutMarkup(text).replace(BREAK, " ").strip();
  }

  private static String withoutMarkup(String text) {
    String plain = text;
    if (plain.indexOf('<') >= 0 || plain.indexOf('&') >= 0) {
      plain = ENTITY.matcher(plain).replaceAll(RunningText::entity);
      plain = TAG.matcher(plain).replaceAll("");
    }
    boolean latex = plain.indexOf('$') >= 0 || plain.indexOf('\\') >= 0;
    return latex ? withoutLatex(plain) : plain;
  }

  private static String withoutLatex(String text) {
    String plain = CITATION.matcher(text).replaceAll(" ");
    plain = LETTER.matcher(plain).replaceAll("$1");
    plain = MATH.matcher(plain).replaceAll(BREAK);
    plain = STYLED.matcher(plain).replaceAll("$1");
    plain = STYLED.matcher(plain).replaceAll("$1");
    plain = FORMULA.matcher(ACCENT.matcher(plain).replaceAll("$1")).replaceAll(BREAK);
    return COMMAND.matcher(plain).replaceAll(BREAK).replace("$", BREAK);
  }

  private static String entity(MatchResult entity) {
    return switch (entity.group()) {
      case "&amp;" -> "&";
      case "&lt;" -> "<";
      case "&gt;" -> ">";
      case "&quot;" -> "\"";
      default -> " ";
    };
  }
}
