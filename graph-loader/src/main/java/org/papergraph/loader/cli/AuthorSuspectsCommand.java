package org.papergraph.loader.cli;

import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.PrintWriter;
import java.util.List;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import org.neo4j.driver.Driver;
import org.papergraph.loader.load.AuthorSuspects;
import org.papergraph.loader.suspect.Evidence;
import org.papergraph.loader.suspect.Suspect;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** Shows where the graph may be wrong about who is who. */
@Command(name = "suspects", mixinStandardHelpOptions = true, sortOptions = false,
    description = "Shows pairs of authors who are likely one person, and authors who are likely two, with what speaks for"
        + " it and against it. The score is the natural logarithm of the odds: 0 is one to one, 3 about twenty to one.",
    footerHeading = "%nExamples:%n",
    footer = {"  papergraph-loader authors suspects --first 20",
        "  papergraph-loader authors suspects --kind two_people --json > suspects.jsonl"})
final class AuthorSuspectsCommand implements Callable<Integer> {

  private static final JsonMapper JSON = new JsonMapper();

  @Option(names = "--first", paramLabel = "N", defaultValue = "50",
      description = "How many. Default: ${DEFAULT-VALUE}.")
  private int first;

  @Option(names = "--kind", paramLabel = "KIND",
      description = "Only this kind: one_person or two_people.")
  private Suspect.@Nullable Kind kind;

  @Option(names = "--json", description = "One JSON object a line.")
  private boolean json;

  @Mixin
  private Connection connection = new Connection();

  @Spec
  private @Nullable CommandSpec command;

  @Override
  public Integer call() {
    if (command == null) {
      throw new IllegalStateException("not run by picocli");
    }
    if (first < 1) {
      throw new ParameterException(command.commandLine(), "--first must be 1 or more");
    }
    PrintWriter out = command.commandLine().getOut();
    try (Driver driver = connection.open()) {
      List<Suspect> suspects = new AuthorSuspects(driver, connection.session()).find(kind, first);
      suspects.forEach(suspect -> out.println(json ? json(suspect) : text(suspect)));
      if (suspects.isEmpty() && !json) {
        out.println("No suspects.");
      }
    }
    out.flush();
    return Main.OK;
  }

  private static String text(Suspect suspect) {
    boolean one = suspect.kind() == Suspect.Kind.ONE_PERSON;
    StringBuilder text = new StringBuilder("%5.1f  %s: %s%n       %s%n".formatted(suspect.score(),
        one ? "one person?" : "two people?", String.join(" / ", suspect.names()),
        String.join("  ", suspect.authors())));
    for (Evidence evidence : suspect.evidence()) {
      text.append("       %+5.1f %s%n".formatted(evidence.weight(), evidence.text()));
    }
    return text.toString();
  }

  private static String json(Suspect suspect) {
    ObjectNode node = JSON.createObjectNode();
    node.put("kind", suspect.kind().name());
    node.put("score", rounded(suspect.score()));
    ArrayNode authors = node.putArray("authors");
    suspect.authors().forEach(authors::add);
    ArrayNode names = node.putArray("names");
    suspect.names().forEach(names::add);
    ArrayNode evidence = node.putArray("evidence");
    suspect.evidence().forEach(each -> evidence.addObject()
        .put("weight", rounded(each.weight())).put("text", each.text()));
    return node.toString();
  }

  private static double rounded(double value) {
    return Math.round(value * 1000) / 1000.0;
  }
}
