package org.papergraph.app.search;

import java.util.List;

/** Shows where a text has what was looked for. */
public final class Highlighter {
  /** How much of a text is shown, in characters. */
  private static final int LONGEST = 240;
  /** How much of that may stand before the first word found. */
  private static final int BEFORE = 60;

  private final List<Term> wanted;

  public Highlighter(SearchQuery query) {
    this.wanted = query.wanted();
  }

  /**
   * The first of these texts that has a word that was looked for, or the first at all: as HTML, the words found in
   * {@code <mark>}, everything else escaped.
   */
  public String of(List<String> texts) {
    for (var text : texts) {
      var found = Words.of(text).stream().filter(this::isWanted).toList();
      if (!found.isEmpty()) {
        return marked(text, found);
      }
    }
    return texts.isEmpty() ? "" : marked(texts.getFirst(), List.of());
  }

  private boolean isWanted(Words.Word word) {
    return wanted.stream().anyMatch(term -> term.matches(word.text()));
  }

  private static String marked(String text, List<Words.Word> found) {
    int start = found.isEmpty() || text.length() <= LONGEST ? 0 : start(text, found.getFirst());
    int end = end(text, start);
    var html = new StringBuilder(start > 0 ? "…" : "");
    int done = start;
    for (var word : found) {
      if (word.start() >= done && word.end() <= end) {
        html.append(escaped(text.substring(done, word.start()))).append("<mark>")
            .append(escaped(text.substring(word.start(), word.end()))).append("</mark>");
        done = word.end();
      }
    }
    return html.append(escaped(text.substring(done, end))).append(end < text.length() ? "…" : "")
        .toString();
  }

  /** The beginning of a word a little before the first that was found. */
  private static int start(String text, Words.Word first) {
    if (first.start() <= BEFORE) {
      return 0;
    }
    int space = text.indexOf(' ', first.start() - BEFORE);
    return space < 0 || space > first.start() ? first.start() : space + 1;
  }

  private static int end(String text, int start) {
    if (text.length() - start <= LONGEST) {
      return text.length();
    }
    int space = text.lastIndexOf(' ', start + LONGEST);
    int end = space > start ? space : start + LONGEST;
    return Character.isLowSurrogate(text.charAt(end)) ? end - 1 : end;
  }

  private static String escaped(String text) {
    return text.replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;")
        .replace("\"", "&quot;").replace("'", "&#39;");
  }
}
