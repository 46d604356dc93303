package org.papergraph.loader.topic;

import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Finds what a text's abbreviations stand for where it says so: "large language models (LLMs)".
 *
 * <p>A. S. Schwartz and M. A. Hearst, "A simple algorithm for identifying abbreviation definitions
 * in biomedical text", Pacific Symposium on Biocomputing 2003, 451-462.
 */
final class Abbreviations {
  private static final Pattern SHORT_FORM = Pattern
      .compile("\\(\\s*([\\p{L}\\p{N}][\\p{L}\\p{N}+-]{1,9})\\s*[),;]");

  private Abbreviations() {}

  /** Short form, as written, to long form, as written; the first definition of each wins. */
  static Map<String, String> of(String text) {
    Map<String, String> found = new LinkedHashMap<>();
    Matcher matcher = SHORT_FORM.matcher(text);
    while (matcher.find()) {
      String shortForm = matcher.group(1);
      if (looksLikeShortForm(shortForm)) {
        String longForm = longForm(shortForm, before(text, matcher.start(), shortForm.length()));
        if (longForm != null) {
          found.putIfAbsent(shortForm, longForm);
        }
      }
    }
    return found;
  }

  private static boolean looksLikeShortForm(String candidate) {
    return candidate.chars().filter(Character::isUpperCase).count() >= 2;
  }

  /** The words that may hold the long form: at most min(n + 5, 2n), within the sentence. */
  private static String before(String text, int end, int shortLength) {
    int start = end;
    int words = Math.min(shortLength + 5, 2 * shortLength);
    while (words >= 0 && start > 0) {
      start--;
      char c = text.charAt(start);
      if (c == '.' || c == ';' || c == '(' || c == ')' || c == ':' || c == ','
          || PlainText.BREAK.strip().indexOf(c) >= 0) {
        return text.substring(start + 1, end).strip();
      }
      if (c == ' ' && start > 0 && text.charAt(start - 1) != ' ') {
        words--;
      }
    }
    return text.substring(start, end).strip();
  }

  /** Matches the short form's characters from the right; the first must begin a word. */
  private static @Nullable String longForm(String shortForm, String words) {
    String sf = shortForm.toLowerCase(Locale.ROOT);
    String lf = words.toLowerCase(Locale.ROOT);
    if (lf.length() != words.length()) {
      return null;
    }
    int l = lf.length() - 1;
    for (int s = sf.length() - 1; s >= 0; s--) {
      char c = sf.charAt(s);
      if (!Character.isLetterOrDigit(c)) {
        continue;
      }
      while (l >= 0 && (lf.charAt(l) != c || (s == 0 && l > 0 && isInsideWord(lf, l)))) {
        l--;
      }
      if (l < 0) {
        return null;
      }
      l--;
    }
    String longForm = words.substring(l + 1);
    return longForm.length() > shortForm.length() + 2 && longForm.indexOf(' ') + longForm
        .indexOf('-') > -2 ? longForm : null;
  }

  private static boolean isInsideWord(String text, int at) {
    return Character.isLetterOrDigit(text.charAt(at - 1));
  }
}
