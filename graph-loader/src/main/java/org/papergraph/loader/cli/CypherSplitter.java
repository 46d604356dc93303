package org.papergraph.loader.cli;

import java.util.ArrayList;
import java.util.List;

/** Cuts text into statements at each ';' that stands in no string, no quoted name and no comment. */
final class CypherSplitter {

  private static final int CODE = 0;
  private static final int LINE_COMMENT = 1;
  private static final int BLOCK_COMMENT = 2;

  private final StringBuilder statement = new StringBuilder();

  /** {@link #CODE}, a comment, or the quote that will end the string or name. */
  private int state = CODE;

  /** Takes a line and gives the statements that end in it. */
  List<String> add(String line) {
    List<String> ended = new ArrayList<>();
    for (int i = 0; i < line.length(); i++) {
      char c = line.charAt(i);
      if (state == CODE && c == ';') {
        ended.add(rest());
        continue;
      }
      statement.append(c);
      char next = i + 1 < line.length() ? line.charAt(i + 1) : '\n';
      if (takesTwo(c, next)) {
        statement.append(next);
        i++;
      }
    }
    state = state == LINE_COMMENT ? CODE : state;
    statement.append('\n');
    return ended;
  }

  /** What has no ';' yet. */
  String rest() {
    String text = statement.toString().strip();
    statement.setLength(0);
    return text;
  }

  boolean isBetweenStatements() {
    return statement.toString().isBlank();
  }

  /** Goes on to the next state; whether it took both characters to do so. */
  private boolean takesTwo(char c, char next) {
    switch (state) {
      case CODE -> {
        if (c == '/' && (next == '/' || next == '*')) {
          state = next == '/' ? LINE_COMMENT : BLOCK_COMMENT;
          return true;
        }
        state = c == '\'' || c == '"' || c == '`' ? c : CODE;
      }
      case LINE_COMMENT -> {}
      case BLOCK_COMMENT -> {
        if (c == '*' && next == '/') {
          state = CODE;
          return true;
        }
      }
      default -> {
        if (c == '\\' && state != '`' && next != '\n') {
          return true;
        }
        state = c == state ? CODE : state;
      }
    }
    return false;
  }
}
