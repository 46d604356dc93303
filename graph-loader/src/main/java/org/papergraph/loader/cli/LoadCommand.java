package org.papergraph.loader.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.neo4j.driver.Driver;
import org.papergraph.loader.graph.LoadLog;
import org.papergraph.loader.graph.Migrations;
import org.papergraph.loader.load.BulkLoader;
import org.papergraph.loader.load.DryRun;
import org.papergraph.loader.load.LoadOptions;
import org.papergraph.loader.load.LoadReport;
import org.papergraph.loader.load.Loader;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** Loads files, directories and archives. */
@Command(name = "load", mixinStandardHelpOptions = true, sortOptions = false,
    description = "Loads records from files, directories and zip archives, packed with gzip or Zstandard"
        + " or not, into the graph. Loading the same records again changes nothing, so an interrupted load is simply started again.",
    footerHeading = "%nExamples:%n",
    footer = {"  load papers.bib                   a library from Zotero or JabRef",
        "  load openalex/works               a folder of the OpenAlex snapshot",
        "  load 'openalex/works/**/part_*.gz' merged_ids",
        "  zstdcat papers.zst | load -",
        "  load --dry-run crossref.json      what would be new?",
        "  load --include-rejected iclr2024.json",
        "  load --max-rejects 100 --report report.json dblp.xml.gz",
        "  load --format ris export.txt      a file whose content does not tell"},
    exitCodeListHeading = "%nExit codes:%n",
    exitCodeList = {"0:loaded",
        "1:loaded, but more records were rejected than --max-rejects allows",
        "2:wrong usage; nothing was loaded",
        "3:the database cannot be reached, or another load runs on it"})
final class LoadCommand implements Callable<Integer> {

  @Mixin
  private SourceOptions sources = new SourceOptions();

  @Option(names = "--batch-size", paramLabel = "N",
      defaultValue = "" + LoadOptions.DEFAULT_BATCH_SIZE,
      description = "Records a transaction. Default: ${DEFAULT-VALUE}.")
  private int batchSize = LoadOptions.DEFAULT_BATCH_SIZE;

  @Option(names = "--bulk",
      description = "Write files for a new database, which are imported while it does not run, instead of loading into"
          + " one; takes half the time. `./papergraph load --bulk` does all of it.")
  private boolean bulk;

  @Option(names = "--into", paramLabel = "FOLDER",
      description = "With --bulk: the folder for the files, empty or not there yet.")
  private @Nullable Path into;

  @Option(names = "--dry-run",
      description = "Compare all of it with the graph, say what would be new, updated or unchanged, and write nothing"
          + " but the rejects.")
  private boolean dryRun;

  @Option(names = "--if-empty",
      description = "Load nothing if the graph already holds papers.")
  private boolean ifEmpty;

  @Mixin
  private Connection connection = new Connection();

  @Spec
  private @Nullable CommandSpec command;

  @Override
  public Integer call() {
    List<Path> paths = sources.check();
    check();
    LoadOptions options = new LoadOptions(connection.database(), sources.format(),
        sources.reading(), sources.rejects(), batchSize);
    if (into != null) {
      return told(bulk(options, paths, into));
    }
    try (Driver driver = connection.open();
        Progress progress = Progress.on(commandLine().getErr())) {
      if (ifEmpty && !isEmpty(driver)) {
        new Migrations(driver, connection.session()).apply();
        commandLine().getOut().println("The graph is not empty: nothing loaded.");
        return Main.OK;
      }
      return told(dryRun
          ? new DryRun(driver, options, progress).of(paths)
          : new Loader(driver, options, progress).load(paths));
    }
  }

  private LoadReport bulk(LoadOptions options, List<Path> paths, Path folder) {
    try (Progress progress = Progress.on(commandLine().getErr())) {
      Files.createDirectories(folder);
      return new BulkLoader(options, progress).load(paths, folder);
    } catch (IOException e) {
      throw usage("--into: cannot make the folder " + folder + ": " + e.getMessage());
    }
  }

  private int told(LoadReport done) {
    Summary summary = new Summary(done, sources.rejects());
    summary.print(commandLine().getOut());
    ReportFile.write(sources.report(), summary.json());
    return sources.exitCode(done.counts().rejected());
  }

  private boolean isEmpty(Driver driver) {
    new Migrations(driver, connection.session()).applyConstraints();
    LoadLog log = new LoadLog(driver, connection.session());
    return log.state().building() || log.counts().getOrDefault("Paper", 0L) == 0;
  }

  /** Before anything is touched. */
  private void check() {
    if (batchSize < 1) {
      throw usage("--batch-size must be 1 or more");
    }
    if (dryRun && (bulk || ifEmpty)) {
      throw usage("--dry-run compares with the graph that is there, so it goes with neither --bulk"
          + " nor --if-empty; papergraph validate reads files alone");
    }
    if (bulk != (into != null)) {
      throw usage("--bulk and --into belong together");
    }
    if (into != null && Files.exists(into) && !isEmptyFolder(into)) {
      throw usage("--into: " + into + " is no empty folder");
    }
  }

  private static boolean isEmptyFolder(Path folder) {
    try (Stream<Path> files = Files.list(folder)) {
      return files.findAny().isEmpty();
    } catch (IOException e) {
      return false;
    }
  }

  private ParameterException usage(String message) {
    return new ParameterException(commandLine(), message);
  }

  private CommandLine commandLine() {
    if (command == null) {
      throw new IllegalStateException("not run by picocli");
    }
    return command.commandLine();
  }
}
