package org.papergraph.loader.cli;

import java.io.PrintWriter;
import java.io.StringWriter;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.papergraph.localneo4j.Neo4jUnderTest;
import picocli.CommandLine;

/** What a command printed and how it ended, run against the Neo4j under test. */
record CommandLineRun(int exitCode, String out, String err) {

  static CommandLineRun of(Object command, String... arguments) {
    Map<String, String> database = Neo4jUnderTest.environment();
    List<String> all = new ArrayList<>(List.of(arguments));
    all.addAll(List.of("--uri", database.getOrDefault("NEO4J_URI", "")));
    String password = database.getOrDefault("NEO4J_PASSWORD", "");
    if (!password.isEmpty()) {
      all.addAll(List.of("--username", database.getOrDefault("NEO4J_USERNAME", ""),
          "--password", password));
    }
    StringWriter out = new StringWriter();
    StringWriter err = new StringWriter();
    int exitCode = new CommandLine(command).setOut(new PrintWriter(out))
        .setErr(new PrintWriter(err)).setExecutionExceptionHandler(new Failures())
        .execute(all.toArray(String[]::new));
    return new CommandLineRun(exitCode, out.toString(), err.toString());
  }
}
