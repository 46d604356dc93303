package org.papergraph.loader.source.json;

import java.io.InputStream;
import org.papergraph.loader.record.RecordJson;
import org.papergraph.loader.source.Head;
import org.papergraph.loader.source.ReadingOptions;
import org.papergraph.loader.source.RecordReader;
import org.papergraph.loader.source.SourceFormat;

/** papergraph's own records: JSONL, or an array of the same objects. */
final class PapergraphFormat implements SourceFormat {

  @Override
  public String label() {
    return "papergraph";
  }

  @Override
  public String description() {
    return "papergraph JSONL, one record a line";
  }

  /** A name among several may be mistyped: then its record is refused, not the file. */
  @Override
  public boolean matches(Head head) {
    JsonHead json = JsonHead.of(head);
    long unknown = json.first().properties().stream()
        .filter(field -> !RecordJson.isField(field.getKey())).count();
    return json.has("title") && 4 * unknown <= json.first().size();
  }

  @Override
  public RecordReader open(String file, InputStream content, ReadingOptions options) {
    return new PapergraphReader(file, content);
  }
}
