package org.papergraph.loader.source.text;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.papergraph.loader.record.PlainText;

/** Names as bibliographies write them, in the order in which they are spoken. */
final class PersonNames {

  private static final Pattern AND = Pattern.compile("\\s+and\\s+", Pattern.CASE_INSENSITIVE);

  private PersonNames() {}

  /**
   * The names of a BibTeX field (O. Patashnik, "BibTeXing", 1988, section 4): {@code First von Last},
   * {@code von Last, First} or {@code von Last, Jr, First}; what is in braces is one name.
   */
  static List<String> ofBibtex(String field) {
    List<String> names = new ArrayList<>();
    for (String name : outsideBraces(field.strip(), AND)) {
      List<String> parts = outsideBraces(name, Pattern.compile(",")).stream()
          .map(part -> PlainText.title(part.replace('~', ' '))).filter(part -> !part.isEmpty())
          .toList();
      String spoken = switch (parts.size()) {
        case 2 -> parts.get(1) + " " + parts.get(0);
        case 3 -> parts.get(2) + " " + parts.get(0) + " " + parts.get(1);
        default -> String.join(", ", parts);
      };
      if (!spoken.isEmpty()) {
        names.add(spoken);
      }
    }
    return names;
  }

  /** A name of an RIS file: {@code Last, First} or {@code Last, First, Suffix}. */
  static String ofRis(String name) {
    String[] parts = name.strip().split("\\s*,\\s*", -1);
    return switch (parts.length) {
      case 2 -> parts[1] + " " + parts[0];
      case 3 -> parts[1] + " " + parts[0] + " " + parts[2];
      default -> name.strip();
    };
  }

  private static List<String> outsideBraces(String text, Pattern separator) {
    List<String> parts = new ArrayList<>();
    int from = 0;
    var matcher = separator.matcher(text);
    while (matcher.find()) {
      if (depth(text, from, matcher.start()) == 0) {
        parts.add(text.substring(from, matcher.start()));
        from = matcher.end();
      }
    }
    parts.add(text.substring(from));
    return parts;
  }

  private static int depth(String text, int from, int to) {
    int depth = 0;
    for (int i = from; i < to; i++) {
      char c = text.charAt(i);
      boolean escaped = i > from && text.charAt(i - 1) == '\\';
      depth += escaped ? 0 : c == '{' ? 1 : c == '}' ? -1 : 0;
    }
    return depth;
  }
}
