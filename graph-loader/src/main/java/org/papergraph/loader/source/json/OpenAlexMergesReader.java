package org.papergraph.loader.source.json;

import java.io.IOException;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.papergraph.loader.record.PaperAmendment;
import org.papergraph.loader.record.PersonRecord;
import org.papergraph.loader.source.RecordReader;
import org.papergraph.loader.source.SourceItem;
import org.papergraph.loader.source.text.Line;
import org.papergraph.loader.source.text.LineReader;

/** Rows of a day, an id, and the id that it has become part of. */
final class OpenAlexMergesReader implements RecordReader {

  private static final Pattern ROW = Pattern
      .compile("\"?(\\d{4}-\\d{2}-\\d{2})\"?,\"?([A-Z])(\\d+)\"?,\"?([A-Z])(\\d+)\"?");

  private final LineReader lines;
  private final Findings findings;

  OpenAlexMergesReader(String file, LineReader lines) {
    this.findings = new Findings(file);
    this.lines = lines;
  }

  @Override
  public @Nullable SourceItem next() throws IOException {
    SourceItem item = findings.next();
    while (item == null) {
      Line line = lines.next();
      if (line == null) {
        return null;
      }
      read(line);
      item = findings.next();
    }
    return item;
  }

  private void read(Line line) {
    String text = line.text().strip();
    findings.at(line);
    Matcher row = ROW.matcher(text);
    if (line.isBroken()) {
      findings.refused(line.problem());
    } else if (row.matches() && row.group(2).equals(row.group(4))) {
      merge(row.group(1), row.group(2), row.group(2) + row.group(3), row.group(2) + row.group(5));
    } else if (!text.isEmpty() && !text.replace("\"", "").equals(OpenAlexMergesFormat.HEADING)) {
      findings.refused("not a day and two OpenAlex ids of one kind, such as 2024-05-31,W1,W2");
    }
  }

  private void merge(String day, String kind, String id, String into) {
    switch (kind) {
      case "W" -> findings.amendment(PaperAmendment.ofMerge(OpenAlexMapping.SOURCE,
          "paper:openalex:" + id, "paper:openalex:" + into, day));
      case "A" -> findings.person(new PersonRecord(OpenAlexMapping.SOURCE, "merged:" + id, day,
          List.of("author:openalex:" + id, "author:openalex:" + into)));
      default -> findings.skipped("ids of neither works nor authors, merged");
    }
  }
}
