package org.papergraph.loader.cli;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.papergraph.loader.load.Fates;
import org.papergraph.loader.load.Kind;
import org.papergraph.loader.load.LoadReport;
import org.papergraph.loader.load.LoadReport.Counts;
import org.papergraph.loader.source.SourceItem;

/** What a load did, for people and for machines. */
final class Summary {

  private static final List<String> COLUMNS = List.of("", "read", "new", "updated", "unchanged",
      "outranked", "rejected");

  private final LoadReport report;
  private final Path rejects;

  Summary(LoadReport report, Path rejects) {
    this.report = report;
    this.rejects = rejects;
  }

  void print(PrintWriter out) {
    Counts counts = report.counts();
    out.printf("%s: %,d read in %.1f s%s%n%n", isDryRun() ? "Dry run" : "Load " + report.load(),
        counts.all().read(), seconds(), isDryRun() ? "; nothing was written" : "");
    new TextTable(out, COLUMNS, Integer.MAX_VALUE).print(rows());
    if (counts.merged() > 0) {
      out.printf("%nOf the new records %,d describe a paper that another describes too.%n",
          counts.merged());
    }
    out.printf("%nIn the graph:%n");
    report.graph().forEach((name, count) -> out.printf("  %-14s %,12d%n", name, count));
    Findings.print(out, report.skipped(), counts.notes(), report.firstNotes(), counts.rejected(),
        report.firstRefused(), rejects);
    out.flush();
  }

  String json() {
    StringWriter text = new StringWriter();
    try (JsonGenerator json = new JsonFactory().createGenerator(text).useDefaultPrettyPrinter()) {
      json.writeStartObject();
      if (isDryRun()) {
        json.writeBooleanField("dryRun", true);
      } else {
        json.writeNumberField("load", report.load());
      }
      json.writeNumberField("seconds", seconds());
      numbers(json, "records", counts());
      json.writeObjectFieldStart("kinds");
      for (Map.Entry<Kind, Fates> kind : report.counts().kinds().entrySet()) {
        numbers(json, kind.getKey().label(), named(kind.getValue()));
      }
      json.writeEndObject();
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

  private boolean isDryRun() {
    return report.load() == LoadReport.NONE;
  }

  private double seconds() {
    return report.elapsed().toMillis() / 1000.0;
  }

  /** A row for each kind of which there is something, then one for all of them. */
  private List<List<?>> rows() {
    List<List<?>> rows = new ArrayList<>();
    report.counts().kinds().forEach((kind, fates) -> {
      if (fates.read() > 0) {
        rows.add(row(kind.label(), fates, ""));
      }
    });
    rows.add(row("all", report.counts().all(), report.counts().rejected()));
    return rows;
  }

  private static List<?> row(String name, Fates fates, Object rejected) {
    List<Object> row = new ArrayList<>(List.of(name));
    row.addAll(named(fates).values());
    row.add(rejected);
    return row;
  }

  private Map<String, Long> counts() {
    Counts counts = report.counts();
    Map<String, Long> named = named(counts.all());
    named.put("merged", counts.merged());
    named.put("rejected", counts.rejected());
    return named;
  }

  private static Map<String, Long> named(Fates fates) {
    Map<String, Long> named = new LinkedHashMap<>();
    named.put("read", fates.read());
    named.put("new", fates.added());
    named.put("updated", fates.updated());
    named.put("unchanged", fates.unchanged());
    named.put("outranked", fates.outranked());
    return named;
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
