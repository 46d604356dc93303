package org.papergraph.loader.record;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/**
 * The names in one entry of a byline, without what pages and converters have left on them: footnote marks, markup,
 * remains of TeX, addresses. Every rule leaves alone what could be a name; groups of people are taken as they come.
 *
 * @param names one, or several where a source put several people into one entry; none if nothing is left
 * @param more true if the entry says that there are more (<i>et al.</i>)
 */
record AuthorNames(List<String> names, boolean more) {

  /** Nothing on it that a rule could take off; most names are so. */
  private static final Pattern PLAIN = Pattern.compile(
      "(?!(?i:others$|and |by |et ))\\p{L}(?:[\\p{L}\\p{M}'’-]|(?<=\\p{L})\\.| (?!and |et |others)(?=\\p{L}))*+"
          + "(?<![-']|\\p{Ll}{3}\\.)");
  private static final Pattern ALL_OTHERS = Pattern.compile(
      "(?:and |& ?)?(?:et\\.? ?al\\.?|others|\\.\\.\\.|…)", Pattern.CASE_INSENSITIVE);
  private static final Pattern AND_OTHERS = Pattern
      .compile("[,;]?\\s+(?:et\\.? ?al\\.?|and others)$", Pattern.CASE_INSENSITIVE);

  /** People who write together under one name. */
  private static final Pattern GROUP = Pattern.compile(
      "\\b(?:team|group|groups|collaboration|collaborations|consortium|committee|project|initiative|network|lab|labs"
          + "|laboratory|laboratories|institute|university|universit\\p{L}+|department|dept|school|college|faculty"
          + "|center|centre|foundation|society|association|organization|organisation|council|ministry|agency|inc"
          + "|corporation|hospital|academy|investigators|study|trial|survey|workshop|editors|ai)\\b",
      Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);

  private static final Pattern URL = Pattern.compile("https?://\\S*");
  /** A TeX accent whose braces a converter lost ({@code Ze\vcević}, {@code \Matthew}). */
  private static final Pattern LOST_CARON = Pattern
      .compile("(?<=\\p{L})\\\\v(?=[cCsSzZrReEnN]\\p{L})");
  private static final Pattern LOST_BRACES = Pattern.compile(
      "(?<=\\p{L})\\\\(?!(?:ss|[aA][eEaA]|[oO][eE])(?!\\p{L}))(?=\\p{L}{2,}+(?!\\{))|^\\\\(?=\\p{Lu}\\p{Ll})");

  /** A number or a sign after the last word of a name that has two; a single letter before it may be part of it. */
  private static final Pattern FOOTNOTE = Pattern.compile(
      "(?:(?<=\\S \\S{0,60})(?<=\\p{Lu}\\p{Ll}{2,60})\\d{1,2}(?:,\\d{1,2})*"
          + "|\\s?\\[\\d{1,2}(?:, ?\\d{1,2})*]|[¹²³⁰⁴-⁹]+)$");
  private static final Pattern SIGN = Pattern.compile("(?<=\\p{L}|\\.)\\s*[*†‡§¶]+(?:,[*†‡§¶])*$");
  private static final Pattern TAIL = Pattern
      .compile("[\\s,;:-]+$|(?<=\\s)[\\s.,;:-]+$|(?<=\\p{Ll}{3})\\.$");
  private static final Pattern LEADING = Pattern.compile("^(?:and|&|by)\\s+(?=\\p{Lu})|^[\\s,;:]+");

  private static final Pattern SEMICOLON = Pattern.compile("\\s*;\\s*");
  private static final Pattern LIST = Pattern
      .compile("\\s*,\\s*(?:and\\s+|&\\s*)?|\\s+(?:and|&)\\s+");
  private static final Pattern AND = Pattern.compile("[\\s,](?:and|&)\\s");
  /** So many parts between commas are no name and its place. */
  private static final int PEOPLE = 4;
  /** Two words or more that begin as names do, or names in scripts without capitals. */
  private static final Pattern WHOLE_NAME = Pattern
      .compile(
          "(?:[\\p{Lu}\\p{Lo}][\\p{L}\\p{M}.'’-]*)(?:\\s+[\\p{L}\\p{M}.'’-]+)*\\s+[\\p{Lu}\\p{Lo}][\\p{L}\\p{M}.'’-]+");

  static AuthorNames parse(String raw) {
    String name = PlainText.line(raw);
    if (PLAIN.matcher(name).matches()) {
      return new AuthorNames(List.of(name), false);
    }
    if (ALL_OTHERS.matcher(name).matches()) {
      return new AuthorNames(List.of(), true);
    }
    String text = withoutMarkup(name);
    String named = AND_OTHERS.matcher(text).replaceFirst("");
    return new AuthorNames(split(LEADING.matcher(named).replaceFirst("")),
        !named.equals(text));
  }

  private static String withoutMarkup(String name) {
    String text = URL.matcher(PlainText.withoutAddresses(name)).replaceAll(" ");
    if (text.indexOf('\\') >= 0) {
      text = LOST_CARON.matcher(text).replaceAll("\\\\v ");
      text = LOST_BRACES.matcher(text).replaceAll("");
    }
    return PlainText.title(text);
  }

  private static List<String> split(String text) {
    List<String> names = new ArrayList<>();
    for (String part : parts(text)) {
      String name = isGroup(part) ? part : withoutMarks(part);
      if (!name.isEmpty()) {
        names.add(name);
      }
    }
    return names;
  }

  /** Several people, if each part is a name for itself; {@code Turing, Alan} is one. */
  private static List<String> parts(String text) {
    List<String> people = SEMICOLON.splitAsStream(text).toList();
    if (people.size() > 1 && !people.stream().allMatch(AuthorNames::isGroup)) {
      return people;
    }
    List<String> listed = LIST.splitAsStream(text).toList();
    boolean list = listed.size() > 1 && (listed.size() >= PEOPLE || AND.matcher(text).find());
    return list && !isGroup(text) && areNames(listed) ? listed : List.of(text);
  }

  private static boolean areNames(List<String> parts) {
    return parts.stream().allMatch(part -> WHOLE_NAME.matcher(part).matches());
  }

  private static boolean isGroup(String text) {
    return GROUP.matcher(text).find();
  }

  private static String withoutMarks(String name) {
    String text = name;
    String before = "";
    while (!text.equals(before)) {
      before = text;
      text = SIGN.matcher(FOOTNOTE.matcher(text).replaceFirst("")).replaceFirst("");
      text = TAIL.matcher(text).replaceFirst("");
    }
    return text.isEmpty() ? name : text;
  }
}
