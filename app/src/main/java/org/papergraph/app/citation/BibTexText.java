package org.papergraph.app.citation;

import java.util.Locale;
import java.util.regex.Pattern;

/**
 * Plain text as values of BibTeX fields. BibTeX counts braces even where they are escaped, so none of
 * the text's own is left: what is written is always balanced.
 */
final class BibTexText {
  private static final Pattern WORD = Pattern.compile("[\\p{L}\\p{M}\\p{N}]+(?:['’][\\p{L}]+)?");

  private BibTexText() {}

  /** Text whose letter case a style leaves alone. */
  static String escaped(String line) {
    var text = new StringBuilder();
    line.codePoints().forEach(character -> text.append(escaped(character)));
    return text.toString();
  }

  /**
   * A title, whose words a style may set in small letters: those with a capital letter that is not
   * their first (acronyms, CamelCase), or of one capital letter, are protected by braces.
   */
  static String title(String line) {
    boolean shouted = line.equals(line.toUpperCase(Locale.ROOT)) && line.contains(" ");
    if (shouted) {
      return escaped(line);
    }
    var text = new StringBuilder();
    int end = 0;
    for (var word = WORD.matcher(line); word.find(); end = word.end()) {
      text.append(escaped(line.substring(end, word.start())));
      var escaped = escaped(word.group());
      text.append(needsCapitals(word.group()) ? "{" + escaped + "}" : escaped);
    }
    return text.append(escaped(line.substring(end))).toString();
  }

  /** A DOI, URL or eprint: taken as it is by those who read it, so nothing may be escaped. */
  static String verbatim(String line) {
    return line.replace(" ", "%20").replace("{", "%7B").replace("}", "%7D").replace("\\", "%5C");
  }

  private static boolean needsCapitals(String word) {
    int first = word.codePointAt(0);
    int second = Character.charCount(first);
    if (second == word.length()) {
      return Character.isUpperCase(first) && first != 'A';
    }
    return word.codePoints().skip(1).anyMatch(Character::isUpperCase);
  }

  private static String escaped(int character) {
    return switch (character) {
      case '{' -> "{\\textbraceleft}";
      case '}' -> "{\\textbraceright}";
      case '\\' -> "{\\textbackslash}";
      case '~' -> "{\\textasciitilde}";
      case '^' -> "{\\textasciicircum}";
      case '$', '%', '&', '#', '_' -> "\\" + Character.toString(character);
      default -> Character.toString(character);
    };
  }
}
