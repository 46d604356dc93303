package org.papergraph.loader.cli;

import java.util.List;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.AutoComplete;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Model.OptionSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** Prints what lets a shell complete commands and options. */
@Command(name = "completion", mixinStandardHelpOptions = true,
    description = "Prints a script that lets bash or zsh complete commands, options and formats.",
    footerHeading = "%nExamples:%n",
    footer = {"  source <(./papergraph completion)      for this shell",
        "  ./papergraph completion > ~/.papergraph-completion"})
final class CompletionCommand implements Callable<Integer> {

  /** What the launcher does itself. */
  private static final List<String> OF_THE_LAUNCHER = List.of("up", "db", "help");
  private static final List<String> SETTINGS = List.of("--port", "--bolt-port",
      "--neo4j-http-port", "--home", "--seeds");

  @Option(names = "--name", paramLabel = "NAME", defaultValue = "papergraph",
      description = "The command that is typed. Default: ${DEFAULT-VALUE}.")
  private String name = "papergraph";

  @Spec
  private @Nullable CommandSpec command;

  @Override
  public Integer call() {
    if (command == null) {
      throw new IllegalStateException("not run by picocli");
    }
    CommandSpec all = CommandSpec.create().name(name);
    command.root().subcommands()
        .forEach((label, subcommand) -> all.addSubcommand(label, subcommand));
    OF_THE_LAUNCHER.forEach(label -> all.addSubcommand(label, launched()));
    command.commandLine().getOut().println(AutoComplete.bash(name, new CommandLine(all)));
    return Main.OK;
  }

  private static CommandSpec launched() {
    CommandSpec spec = CommandSpec.create();
    SETTINGS.forEach(setting -> spec.addOption(OptionSpec.builder(setting).type(String.class)
        .arity("1").build()));
    return spec;
  }
}
