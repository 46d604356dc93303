package org.papergraph.loader.source.json;

import java.io.IOException;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.papergraph.loader.record.InvalidRecordException;
import org.papergraph.loader.record.RecordJson;
import org.papergraph.loader.source.Position;
import org.papergraph.loader.source.RecordReader;
import org.papergraph.loader.source.SourceItem;
import org.papergraph.loader.source.text.Line;
import org.papergraph.loader.source.text.LineReader;

/** papergraph JSONL; blank lines are allowed. */
final class JsonLinesReader implements RecordReader {

  private final String file;
  private final LineReader lines;

  JsonLinesReader(String file, LineReader lines) {
    this.file = file;
    this.lines = lines;
  }

  @Override
  public @Nullable SourceItem next() throws IOException {
    Line line = lines.next();
    while (line != null && line.isBlank()) {
      line = lines.next();
    }
    return line == null ? null : item(line);
  }

  private SourceItem item(Line line) {
    Position position = new Position(file, line.number(), line.offset());
    if (line.isBroken()) {
      return new SourceItem.Refused(position, line.problem(), line.text());
    }
    try {
      RecordJson.Parsed parsed = RecordJson.read(line.text());
      return new SourceItem.Read(position, parsed.paper(), List.copyOf(parsed.notes()));
    } catch (InvalidRecordException e) {
      return new SourceItem.Refused(position, String.valueOf(e.getMessage()), line.text());
    }
  }
}
