package org.papergraph.loader.cli;

import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import org.neo4j.driver.Driver;
import org.papergraph.loader.graph.Migrations;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Spec;

/** Brings constraints and indexes up to date, as every load does, without loading anything. */
@Command(name = "migrate", mixinStandardHelpOptions = true,
    description = "Makes the constraints and indexes that the database lacks.")
final class MigrateCommand implements Callable<Integer> {

  @Mixin
  private Connection connection = new Connection();

  @Spec
  private @Nullable CommandSpec command;

  @Override
  public Integer call() {
    if (command == null) {
      throw new IllegalStateException("not run by picocli");
    }
    try (Driver driver = connection.open()) {
      int applied = new Migrations(driver, connection.session()).apply();
      command.commandLine().getOut().printf("%d migrations applied%n", applied);
    }
    return Main.OK;
  }
}
