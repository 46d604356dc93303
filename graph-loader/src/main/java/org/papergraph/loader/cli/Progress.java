package org.papergraph.loader.cli;

import java.io.Console;
import java.io.PrintWriter;
import org.papergraph.loader.load.LoadProgress;

/** Shows how a load goes on: a bar on a terminal, a line a step elsewhere. */
interface Progress extends LoadProgress, AutoCloseable {

  /** The one that suits where the output goes. */
  static Progress on(PrintWriter out) {
    return isTerminal() ? new ProgressBars() : new ProgressLines(out);
  }

  @Override
  void close();

  /** From Java 22 on a Console is there even without a terminal, and says so itself; before, it was not. */
  @SuppressWarnings("SystemConsoleNull")
  static boolean isTerminal() {
    Console console = System.console();
    if (console == null) {
      return false;
    }
    try {
      return Boolean.TRUE.equals(Console.class.getMethod("isTerminal").invoke(console));
    } catch (ReflectiveOperationException e) {
      return true;
    }
  }
}
