package org.papergraph.app.export;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import java.io.Writer;
import java.util.List;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** Writes JSON. */
final class JsonText {
  private static final JsonFactory JSON = JsonFactory.builder().build()
      .disable(JsonGenerator.Feature.AUTO_CLOSE_TARGET)
      // What broke off must not look whole.
      .disable(JsonGenerator.Feature.AUTO_CLOSE_JSON_CONTENT)
      .disable(JsonGenerator.Feature.FLUSH_PASSED_TO_STREAM);

  private JsonText() {}

  /** Writes one value; the target is left open. */
  static void write(Writer out, Content content) throws IOException {
    try (var json = JSON.createGenerator(out)) {
      content.write(json);
    }
  }

  /** Writes fields named as columns, for values that are known. */
  static void fields(JsonGenerator json, List<NetworkColumn> columns,
      Function<NetworkColumn, @Nullable Object> valueOf) throws IOException {
    for (var column : columns) {
      var value = valueOf.apply(column);
      if (value != null) {
        json.writeFieldName(column.name());
        value(json, value);
      }
    }
  }

  /** Writes a value of a node or an edge, null for what is not known. */
  static void value(JsonGenerator json, @Nullable Object value) throws IOException {
    switch (value) {
      case null -> json.writeNull();
      case Long whole -> json.writeNumber(whole);
      case Double real -> json.writeNumber(real);
      default -> json.writeString(value.toString());
    }
  }

  /** What is written. */
  @FunctionalInterface
  interface Content {
    void write(JsonGenerator json) throws IOException;
  }
}
