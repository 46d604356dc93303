package org.papergraph.loader.cli;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import org.papergraph.loader.load.SurveyReport;
import org.papergraph.loader.load.SurveyReport.FileCounts;

/** What files hold, for people and for machines. */
final class SurveySummary {

  /** More files are summed up by format. */
  private static final int MOST_FILES = 30;
  private static final List<String> COLUMNS = List.of("", "format", "records", "other", "rejected",
      "skipped");

  private final SurveyReport report;
  private final Path rejects;

  SurveySummary(SurveyReport report, Path rejects) {
    this.report = report;
    this.rejects = rejects;
  }

  void print(PrintWriter out) {
    new TextTable(out, COLUMNS, Integer.MAX_VALUE).print(rows());
    out.println();
    report.known().forEach((field, count) -> out.printf(Locale.ROOT, "  %-18s %,12d  %3.0f %%%n",
        field, count, report.records() == 0 ? 0 : 100.0 * count / report.records()));
    Findings.print(out, report.skipped(), report.notes(), report.firstNotes(), report.rejected(),
        report.firstRefused(), rejects);
    out.flush();
  }

  private List<List<?>> rows() {
    List<List<?>> rows = new ArrayList<>();
    if (report.files().size() <= MOST_FILES) {
      report.files().forEach(file -> rows.add(row(file)));
    } else {
      Map<String, FileCounts> formats = new TreeMap<>();
      report.files().forEach(file -> formats.merge(file.format(), file, SurveySummary::sum));
      formats.values().forEach(sum -> rows.add(row(named(files(sum.format()), sum))));
    }
    if (rows.size() > 1) {
      rows.add(row(named("all", report.files().stream().reduce(SurveySummary::sum).orElseThrow(),
          "")));
    }
    return rows;
  }

  private String files(String format) {
    long count = report.files().stream().filter(file -> file.format().equals(format)).count();
    return count == 1 ? "1 file" : count + " files";
  }

  String json() {
    StringWriter text = new StringWriter();
    try (JsonGenerator json = new JsonFactory().createGenerator(text).useDefaultPrettyPrinter()) {
      json.writeStartObject();
      json.writeArrayFieldStart("files");
      for (FileCounts file : report.files()) {
        json.writeStartObject();
        json.writeStringField("file", file.file());
        json.writeStringField("format", file.format());
        json.writeNumberField("records", file.records());
        json.writeNumberField("other", file.others());
        json.writeNumberField("rejected", file.rejected());
        json.writeNumberField("skipped", file.skipped());
        json.writeEndObject();
      }
      json.writeEndArray();
      json.writeObjectFieldStart("known");
      for (Map.Entry<String, Long> field : report.known().entrySet()) {
        json.writeNumberField(field.getKey(), field.getValue());
      }
      json.writeEndObject();
      json.writeNumberField("notes", report.notes());
      json.writeEndObject();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return text + "\n";
  }

  private static List<?> row(FileCounts file) {
    return List.of(file.file(), file.format().isEmpty() ? "?" : file.format(), file.records(),
        file.others(), file.rejected(), file.skipped());
  }

  private static FileCounts sum(FileCounts one, FileCounts other) {
    return new FileCounts(one.file(), one.format(), one.records() + other.records(),
        one.others() + other.others(), one.rejected() + other.rejected(),
        one.skipped() + other.skipped());
  }

  private static FileCounts named(String name, FileCounts counts) {
    return named(name, counts, counts.format());
  }

  private static FileCounts named(String name, FileCounts counts, String format) {
    return new FileCounts(name, format.isEmpty() ? " " : format, counts.records(), counts.others(),
        counts.rejected(), counts.skipped());
  }
}
