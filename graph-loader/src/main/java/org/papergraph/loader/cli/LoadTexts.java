package org.papergraph.loader.cli;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** What a Load node says, for people. */
final class LoadTexts {

  private static final JsonMapper JSON = new JsonMapper();
  private static final int TO_THE_SECOND = "2026-01-01T00:00:00".length();

  private LoadTexts() {}

  /** The load's counts by name; none of a load that did not come to its end. */
  static Map<String, Long> counts(Map<String, Object> load) {
    if (!(load.get("counts") instanceof String counts)) {
      return Map.of();
    }
    try {
      return JSON.readValue(counts, new TypeReference<>() {
      });
    } catch (JsonProcessingException e) {
      throw new IllegalStateException("a load's counts are not JSON: " + counts, e);
    }
  }

  /** To the second, in UTC as the database says it. */
  static String time(@Nullable Object time) {
    String text = time == null ? "" : String.valueOf(time);
    return text.substring(0, Math.min(TO_THE_SECOND, text.length())).replace('T', ' ');
  }

  /** The load's files, or which load it has taken back. */
  static String what(Map<String, Object> load) {
    if (load.get("rollsBack") != null) {
      return "rollback of load " + load.get("rollsBack");
    }
    return load.get("files") instanceof List<?> files
        ? files.stream().map(String::valueOf).collect(Collectors.joining(", "))
        : "";
  }
}
