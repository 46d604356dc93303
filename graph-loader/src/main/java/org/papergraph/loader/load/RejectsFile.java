package org.papergraph.loader.load;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.jspecify.annotations.Nullable;
import org.papergraph.loader.source.SourceItem;

/** Writes what cannot be loaded, one JSON object a line: file, line, byte offset, reason, raw text. */
final class RejectsFile implements AutoCloseable {

  private final @Nullable Path file;
  private @Nullable JsonGenerator json;

  /** @param file made, or made anew, with the first refusal; null: nothing is written */
  RejectsFile(@Nullable Path file) {
    this.file = file;
  }

  void write(SourceItem.Refused item) {
    if (file == null) {
      return;
    }
    try {
      JsonGenerator out = json == null ? open(file) : json;
      json = out;
      out.writeStartObject();
      out.writeStringField("file", item.position().file());
      if (item.position().line() > 0) {
        out.writeNumberField("line", item.position().line());
        out.writeNumberField("offset", item.position().offset());
      }
      out.writeStringField("reason", item.reason());
      out.writeStringField("raw", item.raw());
      out.writeEndObject();
      out.writeRaw('\n');
    } catch (IOException e) {
      throw new UncheckedIOException("cannot write " + file + ": " + e.getMessage(), e);
    }
  }

  @Override
  public void close() {
    if (json != null) {
      try {
        json.close();
      } catch (IOException e) {
        throw new UncheckedIOException("cannot write " + file + ": " + e.getMessage(), e);
      }
    }
  }

  private static JsonGenerator open(Path file) throws IOException {
    return new JsonFactory().setRootValueSeparator("")
        .createGenerator(Files.newBufferedWriter(file, StandardCharsets.UTF_8));
  }
}
