package org.papergraph.loader.identity;

import java.util.Set;
import java.util.regex.Pattern;

/** People's names as bylines write them. */
public final class PersonName {

  private static final Pattern FOOTNOTE = Pattern
      .compile("(?<=\\p{L}|\\.|\\))(?:\\s*\\[\\d{1,2}]|\\d{1,2}|[*†‡§¶]+)+$");
  private static final Pattern TAIL = Pattern.compile("[\\s,;-]+$|(?<=\\s)[\\s.,;-]+$");
  private static final Set<String> SUFFIXES = Set.of("jr", "sr", "ii", "iii", "iv");

  private PersonName() {}

  /** The name without footnote marks and stray punctuation. */
  public static String displayed(String raw) {
    if (!raw.isEmpty() && Character.isLetter(raw.charAt(raw.length() - 1))
        && Character.isLetter(raw.charAt(0))) {
      return raw;
    }
    String name = TAIL.matcher(FOOTNOTE.matcher(raw).replaceFirst("")).replaceFirst("").strip();
    return name.isEmpty() ? raw : name;
  }

  /** The last name, folded without accents; what stands before a comma counts as one. */
  static String lastName(String raw) {
    String name = displayed(raw);
    int comma = name.indexOf(',');
    if (comma > 0 && !SUFFIXES.contains(Keys.words(name.substring(comma + 1)))) {
      return Keys.words(name.substring(0, comma)).replace(" ", "");
    }
    String[] words = (comma > 0 ? name.substring(0, comma) : name).split(" ", -1);
    int last = words.length - 1;
    while (last > 0
        && (SUFFIXES.contains(Keys.words(words[last])) || Keys.words(words[last]).isEmpty())) {
      last--;
    }
    String folded = Keys.words(words[last]).replace(" ", "");
    return folded.isEmpty() ? Keys.name(name) : folded;
  }

  /** True if both could be one person's name: same last name, first initials not against it. */
  static boolean compatible(String one, String other) {
    String first = Keys.words(displayed(one));
    String second = Keys.words(displayed(other));
    return lastName(one).equals(lastName(other)) && !first.isEmpty() && !second.isEmpty()
        && first.codePointAt(0) == second.codePointAt(0);
  }
}
