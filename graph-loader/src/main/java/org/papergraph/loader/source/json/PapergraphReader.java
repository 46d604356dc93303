package org.papergraph.loader.source.json;

import java.io.IOException;
import java.io.InputStream;
import org.jspecify.annotations.Nullable;
import org.papergraph.loader.record.InvalidRecordException;
import org.papergraph.loader.record.RecordJson;
import org.papergraph.loader.source.Position;
import org.papergraph.loader.source.RecordReader;
import org.papergraph.loader.source.SourceItem;
import org.papergraph.loader.source.text.Line;

/** papergraph's own records, which are held to their schema: what is not in it is refused, not passed over. */
final class PapergraphReader implements RecordReader {

  private final String file;
  private final InputStream content;
  private @Nullable JsonTexts texts;

  PapergraphReader(String file, InputStream content) {
    this.file = file;
    this.content = content;
  }

  @Override
  public @Nullable SourceItem next() throws IOException {
    if (texts == null) {
      texts = JsonTexts.open(content).texts();
    }
    Line line = texts.next();
    return line == null ? null : item(line);
  }

  private SourceItem item(Line line) {
    Position position = new Position(file, line.number(), line.offset());
    if (line.isBroken()) {
      return new SourceItem.Refused(position, line.problem(), line.text());
    }
    try {
      RecordJson.Parsed parsed = RecordJson.read(line.text());
      return new SourceItem.Read(position, parsed.paper(), parsed.notes());
    } catch (InvalidRecordException e) {
      return new SourceItem.Refused(position, String.valueOf(e.getMessage()), line.text());
    }
  }
}
