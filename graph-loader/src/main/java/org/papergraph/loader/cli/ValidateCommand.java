package org.papergraph.loader.cli;

import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import org.papergraph.loader.load.Survey;
import org.papergraph.loader.load.SurveyReport;
import org.papergraph.loader.source.file.Sources;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Spec;

/** Reads files and says what is in them, without a database. */
@Command(name = "validate", mixinStandardHelpOptions = true, sortOptions = false,
    description = "Reads files to their end and reports what is in them: formats, records, what the records know,"
        + " what would be rejected and why. Needs no database and writes nothing but the rejects.",
    exitCodeListHeading = "%nExit codes:%n",
    exitCodeList = {"0:all can be loaded", "1:more would be rejected than --max-rejects allows",
        "2:wrong usage"},
    footerHeading = "%nExamples:%n",
    footer = {"  validate papers.bib export.ris",
        "  validate --report report.json openalex/works"})
final class ValidateCommand implements Callable<Integer> {

  @Mixin
  private SourceOptions options = new SourceOptions();

  @Spec
  private @Nullable CommandSpec command;

  @Override
  public Integer call() {
    if (command == null) {
      throw new IllegalStateException("not run by picocli");
    }
    CommandLine commandLine = command.commandLine();
    List<Path> paths = options.check();
    SurveyReport report;
    try (Sources sources = new Sources(paths, options.format(), options.reading());
        Progress progress = Progress.on(commandLine.getErr())) {
      report = new Survey(progress, options.rejects()).of(sources);
    }
    SurveySummary summary = new SurveySummary(report, options.rejects());
    summary.print(commandLine.getOut());
    ReportFile.write(options.report(), summary.json());
    return options.exitCode(report.rejected());
  }
}
