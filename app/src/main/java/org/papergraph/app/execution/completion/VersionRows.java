package org.papergraph.app.execution.completion;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * The versions of a paper out of its row: texts that each hold a JSON object, as {@code docs/model.md} says, or a map
 * that has the fields already.
 */
final class VersionRows {
  private static final JsonMapper JSON = new JsonMapper();
  private static final TypeReference<HashMap<String, @Nullable Object>> FIELDS = new TypeReference<>() {
  };

  private VersionRows() {}

  static List<Map<?, ?>> of(List<?> versions) {
    return versions.stream()
        .<Map<?, ?>>map(one -> one instanceof Map<?, ?> fields ? fields : read(one.toString()))
        .toList();
  }

  private static Map<?, ?> read(String text) {
    var fields = parsed(text);
    var source = fields.get("source");
    fields.put("venueName", fields.get("venue"));
    fields.put("sources", source == null ? List.of() : List.of(source));
    return fields;
  }

  private static Map<String, @Nullable Object> parsed(String text) {
    try {
      return Objects.requireNonNullElseGet(JSON.readValue(text, FIELDS), HashMap::new);
    } catch (JsonProcessingException unfit) {
      throw new Fault("the graph keeps a version that is no JSON object: " + text);
    }
  }
}
