package org.papergraph.loader.cli;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import org.neo4j.driver.Driver;
import org.neo4j.driver.Session;
import org.neo4j.driver.exceptions.ClientException;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Runs Cypher and prints tables: one statement, or those that are typed or piped in. */
@Command(name = "cypher", mixinStandardHelpOptions = true,
    description = "Runs a Cypher statement and prints its rows. Without one, reads statements that end with ';'.",
    exitCodeListHeading = "%nExit codes:%n",
    exitCodeList = {"0:done", "2:the statement is wrong", "3:the database cannot be reached"})
final class CypherCommand implements Callable<Integer> {

  private static final ObjectMapper JSON = new ObjectMapper();

  @Parameters(arity = "0..1", paramLabel = "STATEMENT")
  private @Nullable String statement;

  @Option(names = {"-p", "--param"}, paramLabel = "NAME=VALUE",
      description = "A parameter; the value is JSON or else text: -p year=2020 -p name=icml.")
  private Map<String, String> parameters = new LinkedHashMap<>();

  @Option(names = "--width", paramLabel = "N",
      description = "Characters that a column may take. Default: 60 on a terminal, else any number.")
  private @Nullable Integer width;

  @Mixin
  private Connection connection = new Connection();

  @Spec
  private @Nullable CommandSpec command;

  @Override
  public Integer call() throws IOException {
    if (command == null) {
      throw new IllegalStateException("not run by picocli");
    }
    PrintWriter out = command.commandLine().getOut();
    PrintWriter err = command.commandLine().getErr();
    try (Driver driver = connection.open();
        Session session = driver.session(connection.session())) {
      var runner = new CypherRunner(session, out, widest(), values());
      return statement == null
          ? read(runner, err)
          : run(runner, statement.strip().replaceFirst(";$", ""), err);
    }
  }

  private int widest() {
    if (width != null) {
      return Math.max(2, width);
    }
    return Progress.isTerminal() ? 60 : Integer.MAX_VALUE;
  }

  /** A wrong statement ends a pipe but not a conversation. */
  private static int read(CypherRunner runner, PrintWriter err) throws IOException {
    boolean prompts = Progress.isTerminal();
    var in = new BufferedReader(new InputStreamReader(System.in, StandardCharsets.UTF_8));
    CypherSplitter statements = new CypherSplitter();
    while (true) {
      if (prompts) {
        err.print(statements.isBetweenStatements() ? "cypher> " : "      > ");
        err.flush();
      }
      String line = in.readLine();
      if (line == null) {
        return run(runner, statements.rest(), err);
      }
      if (statements.isBetweenStatements() && line.strip().matches(":?(exit|quit);?")) {
        return Main.OK;
      }
      for (String statement : statements.add(line)) {
        int code = run(runner, statement, err);
        if (code != Main.OK && !prompts) {
          return code;
        }
      }
    }
  }

  private static int run(CypherRunner runner, String statement, PrintWriter err) {
    try {
      runner.run(statement);
      return Main.OK;
    } catch (ClientException wrong) {
      err.println("papergraph-loader: " + wrong.getMessage());
      err.flush();
      return Main.USAGE;
    }
  }

  private Map<String, Object> values() {
    Map<String, Object> values = new LinkedHashMap<>();
    parameters.forEach((name, text) -> values.put(name, value(text)));
    return values;
  }

  private static Object value(String text) {
    try {
      return JSON.readValue(text, Object.class);
    } catch (JsonProcessingException notJson) {
      return text;
    }
  }
}
