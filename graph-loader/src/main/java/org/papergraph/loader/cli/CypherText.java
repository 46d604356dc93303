package org.papergraph.loader.cli;

import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.neo4j.driver.types.Node;
import org.neo4j.driver.types.Path;
import org.neo4j.driver.types.Relationship;

/** Values as Cypher writes them, on one line. */
final class CypherText {

  private CypherText() {}

  /** Text at the top stands without quotes, as in every table. */
  static String cell(@Nullable Object value) {
    return value instanceof String text ? visible(text) : of(value);
  }

  private static String of(@Nullable Object value) {
    return switch (value) {
      case null -> "null";
      case String text -> "'" + visible(text).replace("'", "\\'") + "'";
      case List<?> list -> list.stream().map(CypherText::of)
          .collect(Collectors.joining(", ", "[", "]"));
      case Map<?, ?> map -> map(map);
      case Node node -> "(" + labels(node) + properties(node.asMap()) + ")";
      case Relationship relationship -> relationship(relationship);
      case Path path -> path(path);
      default -> value.toString();
    };
  }

  private static String map(Map<?, ?> map) {
    return map.entrySet().stream().map(entry -> entry.getKey() + ": " + of(entry.getValue()))
        .collect(Collectors.joining(", ", "{", "}"));
  }

  private static String labels(Node node) {
    StringBuilder labels = new StringBuilder();
    node.labels().forEach(label -> labels.append(':').append(label));
    return labels.toString();
  }

  private static String properties(Map<String, Object> properties) {
    return properties.isEmpty() ? "" : " " + map(properties);
  }

  private static String relationship(Relationship relationship) {
    return "[:" + relationship.type() + properties(relationship.asMap()) + "]";
  }

  private static String path(Path path) {
    StringBuilder text = new StringBuilder(of(path.start()));
    for (Path.Segment segment : path) {
      boolean forward = segment.relationship().startNodeElementId()
          .equals(segment.start().elementId());
      text.append(forward ? "-" : "<-").append(relationship(segment.relationship()))
          .append(forward ? "->" : "-").append(of(segment.end()));
    }
    return text.toString();
  }

  /** A title must not move the cursor or colour the terminal. */
  private static String visible(String text) {
    return text.codePoints()
        .mapToObj(point -> switch (point) {
          case '\n' -> "\\n";
          case '\t' -> "\\t";
          default -> Character.isISOControl(point)
              ? "\\u%04x".formatted(point)
              : Character.toString(point);
        }).collect(Collectors.joining());
  }
}
