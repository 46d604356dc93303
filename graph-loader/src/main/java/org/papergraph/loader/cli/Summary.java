package org.papergraph.loader.cli;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.papergraph.loader.load.LoadReport;
import org.papergraph.loader.load.LoadReport.Counts;
import org.papergraph.loader.source.SourceItem;

/** What a load did, for people and for machines. */
final class Summary {

  private static final int SHOWN = 5;

  private final LoadReport report;
  private final Path rejects;

  Summary(LoadReport report, Path rejects) {
    this.report = report;
    this.rejects = rejects;
  }

  void print(PrintWriter out) {
    out.printf("Load %d: %,d records in %.1f s%n%n", report.load(), report.counts().read(),
        seconds());
    table(out, counts());
    out.println();
    table(out, report.graph());
    list(out, "Skipped", report.skipped().size(),
        report.skipped().stream().map(item -> item.position() + ": " + item.reason()).toList());
    list(out, "Values left out", report.counts().notes(), report.firstNotes());
    list(out, "Rejected (all in " + rejects + ")", report.counts().rejected(),
        report.firstRefused().stream().map(Summary::line).toList());
    out.flush();
  }

  String json() {
    StringWriter text = new StringWriter();
    try (JsonGenerator json = new JsonFactory().createGenerator(text).useDefaultPrettyPrinter()) {
      json.writeStartObject();
      json.writeNumberField("load", report.load());
      json.writeNumberField("seconds", seconds());
      numbers(json, "records", counts());
      numbers(json, "graph", report.graph());
      json.writeArrayFieldStart("skipped");
      for (SourceItem.Skipped item : report.skipped()) {
        json.writeString(item.position() + ": " + item.reason());
      }
      json.writeEndArray();
      json.writeEndObject();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return text + "\n";
  }

  private double seconds() {
    return report.elapsed().toMillis() / 1000.0;
  }

  private Map<String, Long> counts() {
    Counts counts = report.counts();
    Map<String, Long> named = new LinkedHashMap<>();
    named.put("read", counts.read());
    named.put("new", counts.added());
    named.put("updated", counts.updated());
    named.put("unchanged", counts.unchanged());
    named.put("outranked", counts.outranked());
    named.put("merged", counts.merged());
    named.put("rejected", counts.rejected());
    return named;
  }

  private static void table(PrintWriter out, Map<String, Long> rows) {
    rows.forEach((name, count) -> out.printf("  %-14s %,12d%n", name, count));
  }

  private static void list(PrintWriter out, String heading, long all, List<String> lines) {
    if (all > 0) {
      out.printf("%n%s: %,d%n", heading, all);
      lines.stream().limit(SHOWN).forEach(line -> out.println("  " + line));
      if (all > SHOWN) {
        out.println("  …");
      }
    }
  }

  private static String line(SourceItem.Refused item) {
    return item.position() + ": " + item.reason();
  }

  private static void numbers(JsonGenerator json, String name, Map<String, Long> values)
      throws IOException {
    json.writeObjectFieldStart(name);
    for (Map.Entry<String, Long> entry : values.entrySet()) {
      json.writeNumberField(entry.getKey(), entry.getValue());
    }
    json.writeEndObject();
  }
}
