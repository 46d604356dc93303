package org.papergraph.loader.record;

import java.util.Locale;
import java.util.Map;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * LaTeX as it stands in titles: accents, Greek letters, groups, font commands, short formulas. A command that is not
 * known leaves its argument. Own code, since the libraries at hand fail on CJK text beside LaTeX, mix up Greek letters,
 * or bring a language's run time with them.
 */
final class Latex {

  private static final Pattern MARKED = Pattern.compile("\\\\|\\{[^{}]*}|\\$[^$]+\\$");
  private static final Pattern CITATION = Pattern
      .compile("~?\\\\(?:cite[a-z]*|ref|label|footnote|thanks)\\*?(?:\\[[^]]*])?\\{[^}]*}");
  private static final Pattern FORMULA = Pattern
      .compile("(?<!\\\\)\\$\\$?([^$]{1,500}?)(?<!\\\\)\\$\\$?");
  private static final Pattern ACCENT = Pattern
      .compile(
          "\\\\(?:([\"'`^~=.])|([uvHcdbkr])(?=[\\s{]))\\s*(?:\\{\\s*\\\\?(\\p{L})\\s*}|\\\\?(\\p{L}))");
  private static final Pattern COMMAND = Pattern.compile("\\\\([A-Za-z]+)\\*?(\\s*)(?:\\{})?");
  private static final Pattern BRACE = Pattern.compile("(?<!\\\\)[{}]");
  private static final Pattern ESCAPED = Pattern.compile("\\\\([^A-Za-z])");

  private static final Map<String, String> COMBINING = Map.ofEntries(Map.entry("\"", "\u0308"),
      Map.entry("'", "\u0301"), Map.entry("`", "\u0300"), Map.entry("^", "\u0302"),
      Map.entry("~", "\u0303"),
      Map.entry("=", "\u0304"), Map.entry(".", "\u0307"), Map.entry("u", "\u0306"),
      Map.entry("v", "\u030C"),
      Map.entry("H", "\u030B"), Map.entry("c", "\u0327"), Map.entry("d", "\u0323"),
      Map.entry("b", "\u0331"),
      Map.entry("k", "\u0328"), Map.entry("r", "\u030A"));

  private static final Map<String, String> SYMBOLS = Map.ofEntries(Map.entry("ss", "ß"),
      Map.entry("o", "ø"),
      Map.entry("O", "Ø"), Map.entry("l", "ł"), Map.entry("L", "Ł"), Map.entry("ae", "æ"),
      Map.entry("AE", "Æ"),
      Map.entry("oe", "œ"), Map.entry("OE", "Œ"), Map.entry("aa", "å"), Map.entry("AA", "Å"),
      Map.entry("i", "i"),
      Map.entry("j", "j"), Map.entry("ldots", "…"), Map.entry("dots", "…"), Map.entry("infty", "∞"),
      Map.entry("times", "×"), Map.entry("cdot", "·"), Map.entry("to", "→"),
      Map.entry("rightarrow", "→"),
      Map.entry("leq", "≤"), Map.entry("le", "≤"), Map.entry("geq", "≥"), Map.entry("ge", "≥"),
      Map.entry("neq", "≠"), Map.entry("pm", "±"), Map.entry("approx", "≈"), Map.entry("sim", "∼"),
      Map.entry("in", "∈"), Map.entry("ell", "ℓ"), Map.entry("nabla", "∇"),
      Map.entry("partial", "∂"),
      Map.entry("sqrt", "√"), Map.entry("textbackslash", "\\"));

  private static final Pattern GREEK = Pattern.compile(
      "(?:var)?(alpha|beta|gamma|delta|epsilon|zeta|eta|theta|iota"
          + "|kappa|lambda|mu|nu|xi|omicron|pi|rho|sigma|tau|upsilon|phi|chi|psi|omega)",
      Pattern.CASE_INSENSITIVE);

  private Latex() {}

  /** The text with LaTeX turned into Unicode; unchanged if there is none. */
  static String toUnicode(String text) {
    if (!MARKED.matcher(text).find()) {
      return text;
    }
    String bare = CITATION.matcher(text).replaceAll("");
    bare = FORMULA.matcher(bare).replaceAll(Latex::formula);
    bare = ACCENT.matcher(bare).replaceAll(Latex::accented);
    bare = COMMAND.matcher(bare).replaceAll(Latex::symbol);
    if (text.indexOf('\\') >= 0) {
      bare = bare.replace('~', ' ').replace("``", "“").replace("''", "”").replace("---", "—");
    }
    bare = BRACE.matcher(bare).replaceAll("");
    return ESCAPED.matcher(bare).replaceAll(match -> Matcher.quoteReplacement(match.group(1)));
  }

  /** Braces end a command that a letter follows: {@code $\mu$PLAN}. */
  private static String formula(MatchResult match) {
    return Matcher.quoteReplacement(match.group(1) + "{}");
  }

  private static String accented(MatchResult match) {
    String accent = match.group(1) != null ? match.group(1) : match.group(2);
    String letter = match.group(3) != null ? match.group(3) : match.group(4);
    return Matcher.quoteReplacement(letter + COMBINING.getOrDefault(accent, ""));
  }

  /** The space after a command ends it; it is kept unless the command is a letter within a word ({@code S\\o ren}). */
  private static String symbol(MatchResult match) {
    String symbol = symbol(match.group(1));
    boolean letter = symbol.length() <= 2 && symbol.codePoints().allMatch(Character::isLetter)
        && !symbol.isEmpty()
        && !GREEK.matcher(match.group(1)).matches();
    return Matcher.quoteReplacement(letter ? symbol : symbol + match.group(2));
  }

  private static String symbol(String command) {
    Matcher greek = GREEK.matcher(command);
    if (greek.matches()) {
      String letter = greek.group(1).toUpperCase(Locale.ROOT).replace("LAMBDA", "LAMDA");
      String size = Character.isUpperCase(command.charAt(0)) ? "CAPITAL" : "SMALL";
      return Character.toString(Character.codePointOf("GREEK " + size + " LETTER " + letter));
    }
    return SYMBOLS.getOrDefault(command, "");
  }
}
