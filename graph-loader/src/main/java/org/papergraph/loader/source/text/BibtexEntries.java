package org.papergraph.loader.source.text;

import java.io.IOException;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.papergraph.loader.source.Position;

/**
 * Cuts a BibTeX file into its entries, so that one that is broken takes no other with it. An entry ends where its braces
 * do; if they never do, where the next entry begins a line.
 */
final class BibtexEntries {

  private static final Pattern BEGIN = Pattern.compile("@[ \\t]*([A-Za-z]+)[ \\t]*([{(]|$)");
  private static final Pattern BEGIN_OF_LINE = Pattern
      .compile("@[ \\t]*[A-Za-z]+[ \\t]*[{(].*", Pattern.DOTALL);

  /** Braces within braces; no title needs more, and parsers recurse. */
  private static final int DEEPEST = 100;

  private final String file;
  private final LineReader lines;
  private @Nullable Line line;
  private int column;

  BibtexEntries(String file, LineReader lines) {
    this.file = file;
    this.lines = lines;
  }

  /** The next entry, or null at the end of the file. What stands between entries is comment. */
  @Nullable
  RawEntry next() throws IOException {
    while (true) {
      Line at = line == null ? lines.next() : line;
      column = line == null ? 0 : column;
      line = at;
      if (at == null) {
        return null;
      }
      Matcher begin = BEGIN.matcher(at.text());
      if (begin.find(Math.min(column, at.text().length()))) {
        return entry(at, begin);
      }
      line = null;
    }
  }

  private @Nullable RawEntry entry(Line first, Matcher begin) throws IOException {
    Scan scan = new Scan(new Position(file, first.number(), first.offset()),
        begin.group(1).toLowerCase(Locale.ROOT), first.problem());
    Line at = first;
    int from = begin.end(1);
    while (true) {
      int end = scan.feed(at.text(), from);
      if (end >= 0) {
        line = at;
        column = end;
        return scan.done("");
      }
      at = lines.next();
      from = 0;
      boolean another = at != null && BEGIN_OF_LINE.matcher(at.text()).matches();
      if (at == null || another || scan.isNone(at)) {
        line = at;
        column = 0;
        return scan.isOpen()
            ? scan.done("the braces of this entry are never closed; add what is missing")
            : next();
      }
      scan.newLine(at);
    }
  }

  /** One entry as it grows. */
  private static final class Scan {

    private final Position position;
    private final String type;
    private final StringBuilder text = new StringBuilder();
    private String problem;
    private char closing;
    private int depth;
    private int bodyFrom;

    Scan(Position position, String type, String problem) {
      this.position = position;
      this.type = type;
      this.problem = problem;
    }

    boolean isOpen() {
      return closing != 0;
    }

    /** True if there is no opening brace where the entry's must stand. */
    boolean isNone(Line next) {
      String start = next.text().stripLeading();
      return !isOpen() && !start.startsWith("{") && !start.startsWith("(");
    }

    void newLine(Line next) {
      keep('\n');
      problem = problem.isEmpty() ? next.problem() : problem;
    }

    /** Takes in a line from a column on; returns the column after the entry's end, or -1 if it goes on. */
    int feed(String line, int from) {
      for (int i = from; i < line.length(); i++) {
        char c = line.charAt(i);
        keep(c);
        if (!isOpen()) {
          open(c);
        } else if (isEnd(c)) {
          return i + 1;
        }
      }
      return -1;
    }

    private void open(char c) {
      if (c == '{' || c == '(') {
        closing = c == '{' ? '}' : ')';
        bodyFrom = text.length();
      }
    }

    private boolean isEnd(char c) {
      if (depth == 0 && c == closing) {
        return true;
      }
      depth += c == '{' ? 1 : c == '}' ? -1 : 0;
      if (depth > DEEPEST) {
        problem = "braces within braces, more than " + DEEPEST + " deep";
      }
      return false;
    }

    private void keep(char c) {
      if (text.length() < LineReader.MAX_LINE) {
        text.append(c);
      } else {
        problem = "the entry has more than " + LineReader.MAX_LINE + " characters";
      }
    }

    RawEntry done(String unclosed) {
      String reason = problem.isEmpty() ? unclosed : problem;
      int end = Math.max(bodyFrom, text.length() - 1);
      return new RawEntry(position, type, text.substring(bodyFrom, end), "@" + type + text, reason);
    }
  }
}
