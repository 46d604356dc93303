package org.papergraph.loader.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.papergraph.loader.source.ReadingOptions;
import org.papergraph.loader.source.SourceFormat;
import org.papergraph.loader.source.file.Formats;
import org.papergraph.loader.source.file.SourcePaths;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** The options that say what is read, and what becomes of that which cannot be. */
final class SourceOptions {

  @Parameters(arity = "1..*", paramLabel = "PATH",
      description = "Files, directories, patterns in quotes ('data/**/*.jsonl.gz'), or - for standard input.")
  private List<String> paths = List.of();

  @Option(names = "--format", paramLabel = "FORMAT", completionCandidates = Labels.class,
      description = "The format of every file: ${COMPLETION-CANDIDATES}. Default: told from the content.")
  private @Nullable String format;

  @Option(names = "--include-rejected",
      description = "Read submissions too that a venue rejected or their authors withdrew.")
  private boolean includeRejected;

  @Option(names = "--rejects", paramLabel = "FILE", defaultValue = "rejects.jsonl",
      description = "Where to write what cannot be read: file, line, reason and text, a JSON object a line."
          + " Default: ${DEFAULT-VALUE}.")
  private Path rejects = Path.of("rejects.jsonl");

  @Option(names = "--max-rejects", paramLabel = "N", defaultValue = "0",
      description = "How many rejects are still success. Default: ${DEFAULT-VALUE}.")
  private long maxRejects;

  @Option(names = "--report", paramLabel = "FILE", description = "Writes the summary as JSON.")
  private @Nullable Path report;

  @Spec(Spec.Target.MIXEE)
  private @Nullable CommandSpec command;

  ReadingOptions reading() {
    return new ReadingOptions(includeRejected);
  }

  Path rejects() {
    return rejects;
  }

  @Nullable
  Path report() {
    return report;
  }

  /** What to exit with if so many were rejected. */
  int exitCode(long rejected) {
    return rejected > maxRejects ? Main.REJECTS : Main.OK;
  }

  /**
   * The format of every file; null: told from the content.
   *
   * @throws ParameterException if there is none of that name
   */
  @Nullable
  SourceFormat format() {
    return format == null
        ? null
        : Formats.named(format).orElseThrow(() -> usage("--format: unknown format '" + format
            + "'; known are " + Formats.labels()));
  }

  /**
   * Looks at the paths before anything is touched, and gives those that are to be read.
   *
   * @throws ParameterException if something cannot be read or written
   */
  List<Path> check() {
    List<Path> written = new ArrayList<>(List.of(rejects));
    if (report != null) {
      written.add(report);
    }
    for (Path file : written) {
      Path parent = file.toAbsolutePath().getParent();
      if (Files.isDirectory(file) || parent == null || !Files.isDirectory(parent)) {
        throw usage("cannot write " + file + ": its directory does not exist, or it is one itself");
      }
    }
    try {
      return SourcePaths.expand(paths);
    } catch (IOException e) {
      throw usage(String.valueOf(e.getMessage()));
    }
  }

  private ParameterException usage(String message) {
    if (command == null) {
      throw new IllegalStateException("not run by picocli");
    }
    return new ParameterException(command.commandLine(), message);
  }

  /** The names of the formats, for shells that complete them. */
  private static final class Labels implements Iterable<String> {

    @Override
    public Iterator<String> iterator() {
      return Formats.all().stream().map(SourceFormat::label).iterator();
    }
  }
}
