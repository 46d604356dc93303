package org.papergraph.bench.data;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import java.io.OutputStream;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** One JSON object a line. */
final class JsonLines implements AutoCloseable {
  private static final JsonFactory JSON = JsonFactory.builder().build();

  private final JsonGenerator json;

  JsonLines(OutputStream out) throws IOException {
    json = JSON.createGenerator(out);
    json.setRootValueSeparator(null);
  }

  JsonGenerator begin() throws IOException {
    json.writeStartObject();
    return json;
  }

  void end() throws IOException {
    json.writeEndObject();
    json.writeRaw('\n');
  }

  void text(String field, @Nullable String value) throws IOException {
    if (value != null) {
      json.writeStringField(field, value);
    }
  }

  void number(String field, long value) throws IOException {
    json.writeNumberField(field, value);
  }

  void texts(String field, List<String> values) throws IOException {
    json.writeArrayFieldStart(field);
    for (String value : values) {
      json.writeString(value);
    }
    json.writeEndArray();
  }

  @Override
  public void close() throws IOException {
    json.close();
  }
}
