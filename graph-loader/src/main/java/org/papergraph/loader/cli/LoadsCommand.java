package org.papergraph.loader.cli;

import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** What has been loaded when, and taking it back. */
@Command(name = "loads", mixinStandardHelpOptions = true,
    description = "Shows what has been loaded, and takes loads back.",
    subcommands = {LoadsListCommand.class, LoadsShowCommand.class, LoadsRollbackCommand.class},
    synopsisSubcommandLabel = "(list | show | rollback)")
final class LoadsCommand implements Runnable {

  @Spec
  private @Nullable CommandSpec command;

  @Override
  public void run() {
    if (command != null) {
      throw new ParameterException(command.commandLine(),
          "say what to do with loads: list, show NUMBER or rollback NUMBER");
    }
  }
}
