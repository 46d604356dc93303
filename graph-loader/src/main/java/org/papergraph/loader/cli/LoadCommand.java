package org.papergraph.loader.cli;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.neo4j.driver.Driver;
import org.papergraph.loader.graph.LoadLog;
import org.papergraph.loader.graph.Migrations;
import org.papergraph.loader.load.BulkLoader;
import org.papergraph.loader.load.LoadOptions;
import org.papergraph.loader.load.LoadReport;
import org.papergraph.loader.load.Loader;
import org.papergraph.loader.source.ReadingOptions;
import org.papergraph.loader.source.SourceFormat;
import org.papergraph.loader.source.file.Formats;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Loads files, directories and archives. */
@Command(name = "load", mixinStandardHelpOptions = true, sortOptions = false,
    description = "Loads records from files, directories and zip archives, gzipped or not, into the graph. Loading the"
        + " same records again changes nothing, so an interrupted load is simply started again.",
    exitCodeListHeading = "%nExit codes:%n",
    exitCodeList = {"0:loaded",
        "1:loaded, but more records were rejected than --max-rejects allows",
        "2:wrong usage; nothing was loaded",
        "3:the database cannot be reached, or another load runs on it"})
final class LoadCommand implements Callable<Integer> {

  @Parameters(arity = "1..*", paramLabel = "PATH", description = "Files or directories.")
  private List<Path> paths = List.of();

  @Option(names = "--format", paramLabel = "FORMAT",
      description = "The format of every file: arrow-page, hugging-face-page or papergraph. Default: told from the content.")
  private @Nullable String format;

  @Option(names = "--rejects", paramLabel = "FILE", defaultValue = "rejects.jsonl",
      description = "Where to write what cannot be loaded. Default: ${DEFAULT-VALUE}.")
  private Path rejects = Path.of("rejects.jsonl");

  @Option(names = "--max-rejects", paramLabel = "N", defaultValue = "0",
      description = "How many rejects are still success. Default: ${DEFAULT-VALUE}.")
  private long maxRejects;

  @Option(names = "--report", paramLabel = "FILE", description = "Writes the summary as JSON.")
  private @Nullable Path report;

  @Option(names = "--batch-size", paramLabel = "N",
      defaultValue = "" + LoadOptions.DEFAULT_BATCH_SIZE,
      description = "Records a transaction. Default: ${DEFAULT-VALUE}.")
  private int batchSize = LoadOptions.DEFAULT_BATCH_SIZE;

  @Option(names = "--bulk",
      description = "Write files for a new database, which are imported while it does not run, instead of loading into"
          + " one; many times faster. `./papergraph load --bulk` does all of it.")
  private boolean bulk;

  @Option(names = "--into", paramLabel = "FOLDER",
      description = "With --bulk: the folder for the files, empty or not there yet.")
  private @Nullable Path into;

  @Option(names = "--if-empty",
      description = "Load nothing if the graph already holds papers.")
  private boolean ifEmpty;

  @Mixin
  private Connection connection = new Connection();

  @Spec
  private @Nullable CommandSpec command;

  @Override
  public Integer call() {
    check();
    LoadOptions options = new LoadOptions(connection.database(), format(), ReadingOptions.DEFAULT,
        rejects, batchSize);
    PrintWriter err = commandLine().getErr();
    if (into != null) {
      return told(bulk(options, err, into));
    }
    try (Driver driver = connection.open(); Progress progress = Progress.on(err)) {
      if (ifEmpty && !isEmpty(driver)) {
        new Migrations(driver, connection.session()).apply();
        commandLine().getOut().println("The graph is not empty: nothing loaded.");
        return Main.OK;
      }
      return told(new Loader(driver, options, progress).load(paths));
    }
  }

  private LoadReport bulk(LoadOptions options, PrintWriter err, Path folder) {
    try (Progress progress = Progress.on(err)) {
      Files.createDirectories(folder);
      return new BulkLoader(options, progress).load(paths, folder);
    } catch (IOException e) {
      throw usage("--into: cannot make the folder " + folder + ": " + e.getMessage());
    }
  }

  private int told(LoadReport done) {
    Summary summary = new Summary(done, rejects);
    summary.print(commandLine().getOut());
    if (report != null) {
      write(report, summary.json());
    }
    return done.counts().rejected() > maxRejects ? Main.REJECTS : Main.OK;
  }

  private boolean isEmpty(Driver driver) {
    new Migrations(driver, connection.session()).applyConstraints();
    LoadLog log = new LoadLog(driver, connection.session());
    return log.isFirstUnfinished() || log.counts().getOrDefault("Paper", 0L) == 0;
  }

  /** Before anything is touched. */
  private void check() {
    List<Path> missing = paths.stream().filter(path -> !Files.isReadable(path)).toList();
    if (!missing.isEmpty()) {
      throw usage("no such file or directory, or not readable: "
          + missing.stream().map(Path::toString).collect(Collectors.joining(", ")));
    }
    if (batchSize < 1) {
      throw usage("--batch-size must be 1 or more");
    }
    if (bulk != (into != null)) {
      throw usage("--bulk and --into belong together");
    }
    if (into != null && Files.exists(into) && !isEmptyFolder(into)) {
      throw usage("--into: " + into + " is no empty folder");
    }
    for (Path file : report == null ? List.of(rejects) : List.of(rejects, report)) {
      Path parent = file.toAbsolutePath().getParent();
      if (Files.isDirectory(file) || parent == null || !Files.isDirectory(parent)) {
        throw usage("cannot write " + file + ": its directory does not exist, or it is one itself");
      }
    }
  }

  private static boolean isEmptyFolder(Path folder) {
    try (Stream<Path> files = Files.list(folder)) {
      return files.findAny().isEmpty();
    } catch (IOException e) {
      return false;
    }
  }

  private @Nullable SourceFormat format() {
    if (format == null) {
      return null;
    }
    return Formats.named(format)
        .orElseThrow(() -> usage("--format: unknown format '" + format + "'; known are "
            + Formats.labels()));
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

  private static void write(Path file, String text) {
    try {
      Files.writeString(file, text);
    } catch (IOException e) {
      throw new UncheckedIOException("cannot write " + file + ": " + e.getMessage(), e);
    }
  }
}
