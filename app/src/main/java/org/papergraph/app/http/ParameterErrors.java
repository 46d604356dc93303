package org.papergraph.app.http;

import java.util.regex.Pattern;

/** What the engine says of variables, for those who gave parameters. */
final class ParameterErrors {
  private static final Pattern VARIABLE = Pattern.compile("Variable '(\\w+)'");

  private ParameterErrors() {}

  static String reworded(String message) {
    return VARIABLE.matcher(message).replaceAll("`$1`");
  }
}
