package org.papergraph.loader.cli;

import java.io.PrintWriter;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.neo4j.driver.Driver;
import org.papergraph.loader.graph.StoredDecision;
import org.papergraph.loader.load.AuthorCuration;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** People's decisions about who is who. */
@Command(name = "authors", mixinStandardHelpOptions = true,
    synopsisSubcommandLabel = "(merge | split | undo | list | suspects)",
    subcommands = AuthorSuspectsCommand.class,
    description = "Says who is who where the sources do not: joins authors, parts them, takes that back, and shows where"
        + " to look. A decision outranks every source and holds for whatever is loaded later.",
    footerHeading = "%nExamples:%n",
    footer = {"  papergraph-loader authors suspects --first 20",
        "  papergraph-loader authors merge \"author:name:j. smith\" author:orcid:0000-0002-1825-0097",
        "  papergraph-loader authors split \"author:name:wei wang\" --papers paper:doi:10.1000/182,paper:arxiv:2310.08513",
        "  papergraph-loader authors undo 2"})
final class AuthorsCommand implements Runnable {

  private static final String EXIT_CODES = "%nExit codes:%n";
  private static final String DONE = "0:done";
  private static final String IMPOSSIBLE = "2:the decision cannot be taken; nothing was changed";
  private static final String DATABASE = "3:the database cannot be reached, or a load runs on it";

  @Spec
  private @Nullable CommandSpec command;

  @Override
  public void run() {
    CommandSpec spec = spec();
    throw new ParameterException(spec.commandLine(),
        "say what to do: merge, split, undo, list or suspects");
  }

  @Command(name = "merge", mixinStandardHelpOptions = true,
      description = "Decides that two or more authors are one person. The author has the strongest of their ids then,"
          + " and answers to the others.",
      footerHeading = "%nExample:%n",
      footer = "  papergraph-loader authors merge \"author:name:j. smith\" \"author:name:john smith\""
          + " --reason \"same home page\"",
      exitCodeListHeading = EXIT_CODES, exitCodeList = {DONE, IMPOSSIBLE, DATABASE})
  int merge(
      @Parameters(arity = "2..*", paramLabel = "AUTHOR",
          description = "Ids of authors, present or former.") List<String> authors,
      @Option(names = "--reason", paramLabel = "TEXT",
          description = "Why; kept with the decision.") @Nullable String reason,
      @Mixin Connection connection) {
    try (Driver driver = connection.open()) {
      AuthorCuration.Outcome done = curation(driver, connection).merge(authors, reason);
      print("Decision %d: %s are one author now, %s".formatted(done.number(),
          String.join(" and ", authors), done.author()));
    }
    return Main.OK;
  }

  @Command(name = "split", mixinStandardHelpOptions = true,
      description = "Decides that some of an author's papers are another person's, who gets an id of its own. Papers"
          + " that come later stay with the author.",
      footerHeading = "%nExample:%n",
      footer = "  papergraph-loader authors split \"author:name:wei wang\" --papers paper:doi:10.1000/182"
          + " --reason \"another field, another university\"",
      exitCodeListHeading = EXIT_CODES, exitCodeList = {DONE, IMPOSSIBLE, DATABASE})
  int split(
      @Parameters(paramLabel = "AUTHOR",
          description = "The author's id, present or former.") String author,
      @Option(names = "--papers", required = true, split = ",\\s*(?=paper:)", paramLabel = "ID",
          description = "Ids of the other person's papers, with commas between them.") List<String> papers,
      @Option(names = "--reason", paramLabel = "TEXT",
          description = "Why; kept with the decision.") @Nullable String reason,
      @Mixin Connection connection) {
    try (Driver driver = connection.open()) {
      AuthorCuration.Outcome done = curation(driver, connection).split(author, papers, reason);
      print("Decision %d: of %s, these papers are by another author now, %s"
          .formatted(done.number(), author, done.author()));
    }
    return Main.OK;
  }

  @Command(name = "undo", mixinStandardHelpOptions = true,
      description = "Takes a decision back: the graph is as if it had never been taken.",
      footerHeading = "%nExample:%n", footer = "  papergraph-loader authors undo 2",
      exitCodeListHeading = EXIT_CODES, exitCodeList = {DONE, IMPOSSIBLE, DATABASE})
  int undo(
      @Parameters(paramLabel = "NUMBER",
          description = "The decision's number, see list.") long number,
      @Mixin Connection connection) {
    try (Driver driver = connection.open()) {
      curation(driver, connection).undo(number);
      print("Decision %d is taken back.".formatted(number));
    }
    return Main.OK;
  }

  @Command(name = "list", mixinStandardHelpOptions = true,
      description = "Shows all decisions, also those that were taken back.")
  int list(@Mixin Connection connection) {
    try (Driver driver = connection.open()) {
      List<StoredDecision> decisions = curation(driver, connection).decisions();
      decisions.forEach(this::print);
      if (decisions.isEmpty()) {
        print("No decisions yet.");
      }
    }
    return Main.OK;
  }

  private void print(StoredDecision stored) {
    print("%d  %s".formatted(stored.number(), stored.text()));
    print("   decided %s%s%s".formatted(stored.decidedAt(),
        stored.undoneAt() == null ? "" : ", taken back " + stored.undoneAt(),
        stored.reason() == null ? "" : ", because: " + stored.reason()));
  }

  private void print(String text) {
    PrintWriter out = spec().commandLine().getOut();
    out.println(text);
    out.flush();
  }

  private static AuthorCuration curation(Driver driver, Connection connection) {
    return new AuthorCuration(driver, connection.session());
  }

  private CommandSpec spec() {
    if (command == null) {
      throw new IllegalStateException("not run by picocli");
    }
    return command;
  }
}
