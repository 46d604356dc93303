package org.papergraph.loader.record;

import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jbibtex.LaTeXParser;
import org.jbibtex.LaTeXPrinter;
import org.jbibtex.ParseException;
import org.jbibtex.TokenMgrException;

/** LaTeX as it stands in titles: accents, Greek letters, groups, font commands, short formulas. */
final class Latex {

  private static final Pattern CITATION = Pattern
      .compile("~?\\\\(?:cite[a-z]*|ref|label|footnote)\\*?(?:\\[[^]]*])?\\{[^}]*}");
  private static final Pattern FORMULA = Pattern
      .compile("(?<!\\\\)\\$\\$?([^$]{1,500}?)(?<!\\\\)\\$\\$?");
  private static final Pattern MARKED = Pattern.compile("[\\\\{}]|\\$[^$]+\\$");

  /** Characters that LaTeX reserves and titles use freely, kept from the parser one by one. */
  private static final String SPECIAL = "$%&#_^";
  private static final char STAND_IN = '\uE000';

  private Latex() {}

  /** The text with LaTeX turned into Unicode; unchanged if there is none or it cannot be read. */
  static String toUnicode(String text) {
    if (!MARKED.matcher(text).find()) {
      return text;
    }
    String bare = FORMULA.matcher(CITATION.matcher(text).replaceAll("")).replaceAll(Latex::formula);
    try {
      return reveal(new LaTeXPrinter().print(new LaTeXParser().parse(hide(bare))));
    } catch (ParseException | TokenMgrException | IllegalArgumentException e) {
      return text;
    }
  }

  /** The inside of a formula; sub- and superscripts keep their sign, since a plain digit would read as a factor. */
  private static String formula(MatchResult match) {
    return Matcher.quoteReplacement(match.group(1));
  }

  private static String hide(String text) {
    StringBuilder hidden = new StringBuilder(text.length());
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      int special = SPECIAL.indexOf(c);
      boolean escaped = special >= 0 && i > 0 && text.charAt(i - 1) == '\\';
      if (escaped) {
        hidden.setLength(hidden.length() - 1);
      }
      hidden.append(special >= 0 ? (char) (STAND_IN + special) : c == '~' ? ' ' : c);
    }
    return hidden.toString();
  }

  private static String reveal(String text) {
    StringBuilder shown = new StringBuilder(text.length());
    for (int i = 0; i < text.length(); i++) {
      int special = text.charAt(i) - STAND_IN;
      shown.append(
          special >= 0 && special < SPECIAL.length() ? SPECIAL.charAt(special) : text.charAt(i));
    }
    return shown.toString();
  }
}
