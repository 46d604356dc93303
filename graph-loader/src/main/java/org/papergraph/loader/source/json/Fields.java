package org.papergraph.loader.source.json;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.MissingNode;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.papergraph.loader.record.InvalidRecordException;

/**
 * The fields of a JSON object of another's making. A value of another kind than asked for is left out with a note; one
 * that is absent, null or blank is just not there.
 */
final class Fields {

  private static final Pattern WHOLE = Pattern.compile("[+-]?\\d{1,18}(?:\\.0+)?");
  private static final int SHOWN = 60;

  private final JsonNode node;
  private final List<String> notes;

  private Fields(JsonNode node, List<String> notes) {
    this.node = node;
    this.notes = notes;
  }

  /** @throws InvalidRecordException if the value is no object */
  static Fields of(JsonNode value) {
    if (!value.isObject()) {
      throw new InvalidRecordException("a record is a JSON object; this is " + kind(value));
    }
    return new Fields(value, new ArrayList<>());
  }

  /** What was left out so far, and why; of objects within this one too. */
  List<String> notes() {
    return notes;
  }

  boolean isEmpty() {
    return node.isEmpty();
  }

  /** True if there is a value that is not null. */
  boolean has(String name) {
    JsonNode value = node.get(name);
    return value != null && !value.isNull();
  }

  boolean hasObject(String name) {
    return node.path(name).isObject();
  }

  /** The same fields as a record of its own, with notes of its own. */
  Fields alone() {
    return new Fields(node, new ArrayList<>());
  }

  /** Fields of the value with this name; none if it is no object. */
  Fields object(String name) {
    JsonNode value = get(name);
    if (value == null || value.isObject()) {
      return new Fields(value == null ? MissingNode.getInstance() : value, notes);
    }
    leftOut(name, value, "an object");
    return new Fields(MissingNode.getInstance(), notes);
  }

  /** The objects of a list. */
  List<Fields> objects(String name) {
    List<Fields> objects = new ArrayList<>();
    for (JsonNode item : list(name)) {
      if (item.isObject()) {
        objects.add(new Fields(item, notes));
      } else if (!item.isNull()) {
        leftOut(name, item, "an object");
      }
    }
    return objects;
  }

  /** Strings and numbers of a list, none of them blank; a single value counts as a list of one. */
  List<String> texts(String name) {
    JsonNode value = get(name);
    if (value == null) {
      return List.of();
    }
    List<String> texts = new ArrayList<>();
    for (JsonNode item : value.isArray() ? value : List.of(value)) {
      String text = text(name, item);
      if (text != null) {
        texts.add(text);
      }
    }
    return texts;
  }

  /** A string, or a number as it is written. */
  @Nullable
  String text(String name) {
    JsonNode value = get(name);
    return value == null ? null : text(name, value);
  }

  /** The first of a list of strings, or the string that stands in its place. */
  @Nullable
  String firstText(String name) {
    List<String> texts = texts(name);
    return texts.isEmpty() ? null : texts.getFirst();
  }

  @Nullable
  Long integer(String name) {
    JsonNode value = get(name);
    if (value == null || (value.isTextual() && value.textValue().isBlank())) {
      return null;
    }
    if (value.isIntegralNumber() && value.canConvertToLong()) {
      return value.longValue();
    }
    String text = value.isContainerNode() ? "" : value.asText().strip();
    if (WHOLE.matcher(text).matches()) {
      return (long) Double.parseDouble(text);
    }
    leftOut(name, value, "a whole number");
    return null;
  }

  /** A number that may be a year; whether it is one is for others to say. 0 stands for no year in many sources. */
  @Nullable
  Integer year(String name) {
    Long value = integer(name);
    return value == null || value == 0
        ? null
        : Integer.valueOf(Math.toIntExact(Math.clamp(value, -1, Integer.MAX_VALUE)));
  }

  /** A number from 0 to 1; 1 if there is none. */
  double score(String name) {
    JsonNode value = get(name);
    if (value == null || !value.isNumber()) {
      return 1;
    }
    double score = value.doubleValue();
    return score >= 0 && score <= 1 ? score : score > 1 ? 1 : 0;
  }

  boolean flag(String name) {
    JsonNode value = get(name);
    return value != null && value.asBoolean();
  }

  /** The values of a list as they are. */
  Iterable<JsonNode> list(String name) {
    JsonNode value = get(name);
    if (value == null || value.isArray()) {
      return value == null ? List.of() : value;
    }
    leftOut(name, value, "a list");
    return List.of();
  }

  /** The object's own fields, in order. */
  Iterable<Map.Entry<String, JsonNode>> entries() {
    return node.properties();
  }

  private @Nullable JsonNode get(String name) {
    JsonNode value = node.get(name);
    return value == null || value.isNull() ? null : value;
  }

  private @Nullable String text(String name, JsonNode value) {
    if (value.isTextual()) {
      String text = value.textValue();
      return text.isBlank() ? null : text;
    }
    if (value.isContainerNode()) {
      leftOut(name, value, "a text");
    }
    return value.isNumber() ? value.asText() : null;
  }

  private void leftOut(String name, JsonNode value, String expected) {
    String found = value.isContainerNode() ? kind(value) : "'" + value.asText() + "'";
    String shown = found.length() <= SHOWN ? found : found.substring(0, SHOWN) + "…";
    notes.add(name + ": " + shown + " where " + expected + " was expected; left out");
  }

  private static String kind(JsonNode value) {
    return switch (value.getNodeType()) {
      case ARRAY -> "an array";
      case OBJECT -> "an object";
      case STRING -> "a string";
      case NUMBER -> "a number";
      case BOOLEAN -> "true or false";
      default -> "null";
    };
  }
}
