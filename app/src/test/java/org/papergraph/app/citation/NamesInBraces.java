package org.papergraph.app.citation;

import java.util.ArrayList;
import java.util.List;

/** Splits a byline as BibTeX does: at {@code and} outside braces. */
final class NamesInBraces {
  private static final String BORDER = " and ";

  private NamesInBraces() {}

  static List<String> split(String byline) {
    var names = new ArrayList<String>();
    int depth = 0;
    int start = 0;
    for (int i = 0; i < byline.length(); i++) {
      depth += byline.charAt(i) == '{' ? 1 : byline.charAt(i) == '}' ? -1 : 0;
      if (depth == 0 && byline.startsWith(BORDER, i)) {
        names.add(byline.substring(start, i));
        start = i + BORDER.length();
      }
    }
    names.add(byline.substring(start));
    return names;
  }
}
