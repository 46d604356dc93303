package org.papergraph.app.compile;

import java.util.regex.Pattern;

/** Lays a statement out for readers: a line a clause, indented by subqueries. Changes only space. */
final class CypherLayout {
  private static final Pattern CLAUSE = Pattern.compile(
      " (?=(?:MATCH|WHERE|WITH|RETURN|UNION|UNWIND|ORDER BY|LIMIT|CALL) ?)");

  private CypherLayout() {}

  static String of(String statement) {
    var opened = statement.replaceAll("(COLLECT|COUNT|EXISTS) \\{ (MATCH|UNWIND|CALL|WITH)",
        "$1 {\n$2").replaceAll("(CALL \\([^)]*\\)) \\{", "$1 {\n");
    var lines = CLAUSE.matcher(opened).replaceAll("\n").split("\n");
    var out = new StringBuilder();
    int depth = 0;
    for (var line : lines) {
      out.append("  ".repeat(Math.max(0, depth))).append(line.strip()).append('\n');
      depth += balance(line);
    }
    return out.toString();
  }

  private static int balance(String line) {
    int balance = 0;
    for (char c : line.toCharArray()) {
      balance += c == '{' ? 1 : c == '}' ? -1 : 0;
    }
    return balance;
  }
}
