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
 * in biomedical text", Pacific Symposium on Biocomputing 2003, 451-462. Stricter in two points, so
 * that chance matches within a word are rare: a short form has two capitals at least, and its long
 * form at least half as many words as it has capitals.
 */
final class AbbreviationFinder {
  private static final Pattern SHORT_FORM = Pattern
      .compile("\\s*\\(\\s*([\\p{L}\\p{N}][\\p{L}\\p{N}+-]{1,9})\\s*([),;])");
  private static final String STOPS = ".;():,?!" + RunningText.BREAK.strip();

  private AbbreviationFinder() {}

  /**
   * What a text defines.
   *
   * @param longForms short form to long form, both as written; the first definition of each
   * @param text the text without the short forms that stand in brackets by themselves, so that
   *   "Kullback-Leibler (KL) divergence" is one phrase
   */
  record Found(Map<String, String> longForms, String text) {
  }

  static Found find(String text) {
    if (text.indexOf('(') < 0) {
      return new Found(Map.of(), text);
    }
    Map<String, String> longForms = new LinkedHashMap<>();
    StringBuilder rest = new StringBuilder();
    Matcher matcher = SHORT_FORM.matcher(text);
    int copied = 0;
    int open = text.indexOf('(');
    while (open >= 0) {
      int start = beforeSpace(text, open, copied);
      int next = open + 1;
      if (matcher.region(start, text.length()).lookingAt()) {
        String shortForm = matcher.group(1);
        String longForm = capitals(shortForm) < 2
            ? null
            : longForm(shortForm, before(text, start, shortForm.length()));
        next = matcher.end();
        rest.append(text, copied, longForm != null && matcher.group(2).equals(")") ? start : next);
        copied = next;
        if (longForm != null) {
          longForms.putIfAbsent(shortForm, longForm);
        }
      }
      open = text.indexOf('(', next);
    }
    return new Found(longForms, rest.append(text, copied, text.length()).toString());
  }

  /** Where the white space before a place begins. */
  private static int beforeSpace(String text, int place, int least) {
    int start = place;
    while (start > least && " \t\n\u000B\f\r".indexOf(text.charAt(start - 1)) >= 0) {
      start--;
    }
    return start;
  }

  private static long capitals(String word) {
    return word.chars().filter(Character::isUpperCase).count();
  }

  /** The words that may hold the long form: at most min(n + 5, 2n), within the sentence. */
  private static String before(String text, int end, int shortLength) {
    int start = end;
    int words = Math.min(shortLength + 5, 2 * shortLength);
    while (start > 0 && words > 0 && STOPS.indexOf(text.charAt(start - 1)) < 0) {
      start--;
      if (Character.isWhitespace(text.charAt(start))) {
        words--;
      }
    }
    return text.substring(start, end).strip();
  }

  /** Matches the short form's characters from the right; the first must begin a word. */
  private static @Nullable String longForm(String shortForm, String words) {
    String brief = shortForm.toLowerCase(Locale.ROOT);
    String full = words.toLowerCase(Locale.ROOT);
    if (full.length() != words.length()) {
      return null;
    }
    int at = full.length();
    for (int s = brief.length() - 1; s >= 0 && at >= 0; s--) {
      if (Character.isLetterOrDigit(brief.charAt(s))) {
        at = lastIndexOf(full, brief.charAt(s), at - 1, s == 0);
      }
    }
    if (at < 0) {
      return null;
    }
    String longForm = words.substring(at);
    int longWords = Parts.atSpacesAndHyphens(longForm).size();
    return longWords >= capitals(shortForm) / 2.0 ? longForm : null;
  }

  /** Behind a hyphen no long form begins: MLLM is multi-modal, not modal. */
  private static boolean isInCompound(char before) {
    return Character.isLetterOrDigit(before) || before == '-';
  }

  private static int lastIndexOf(String text, char c, int from, boolean atWordStart) {
    int at = text.lastIndexOf(c, from);
    while (at > 0 && atWordStart && isInCompound(text.charAt(at - 1))) {
      at = text.lastIndexOf(c, at - 1);
    }
    return at;
  }
}
