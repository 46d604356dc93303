package org.papergraph.loader.source.json;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.MissingNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.papergraph.loader.source.Head;

/**
 * What the first bytes of a JSON file tell: where its records are, and what the first looks like. The last value of the
 * first record may be missing, since the bytes end somewhere.
 *
 * @param first the first record, of any kind of value; missing if there is none
 */
record JsonHead(JsonLayout layout, JsonNode first) {

  /** Fields that hold lists of records in the answers of APIs and in files made of them. */
  private static final Set<String> LISTS = Set.of("results", "items", "papers", "data", "notes",
      "works", "records", "recommendedPapers");
  /** Fields that hold such an answer. */
  private static final Set<String> ENVELOPES = Set.of("message", "response", "data");

  private static final JsonHead NONE = new JsonHead(JsonLayout.LINES, MissingNode.getInstance());

  static JsonHead of(Head head) {
    return of(head.text());
  }

  static JsonHead of(String text) {
    String json = text.stripLeading();
    if (!json.startsWith("{") && !json.startsWith("[")) {
      return NONE;
    }
    PartialJson.Value value = PartialJson.read(json);
    JsonNode node = value.node();
    if (node instanceof ArrayNode array) {
      return array(array, isOneLine(json, value.end()));
    }
    JsonHead wrapped = node instanceof ObjectNode object ? wrapped(object) : null;
    if (wrapped != null) {
      return wrapped;
    }
    boolean oneLine = isOneLine(json, value.end());
    return new JsonHead(oneLine ? JsonLayout.LINES : JsonLayout.VALUES, node);
  }

  /** True if the first record has all of these fields, with a value or without. */
  boolean has(String... fields) {
    for (String field : fields) {
      if (!first.has(field)) {
        return false;
      }
    }
    return true;
  }

  /** True if the first record has one of these fields at least. */
  boolean hasAny(String... fields) {
    for (String field : fields) {
      if (first.has(field)) {
        return true;
      }
    }
    return false;
  }

  private static JsonHead array(ArrayNode array, boolean oneLine) {
    boolean pair = array.size() > 1 && array.get(0).isTextual() && array.get(1).isObject();
    if (pair && oneLine) {
      return new JsonHead(JsonLayout.LINES, array);
    }
    return new JsonHead(JsonLayout.ARRAY, firstOf(array));
  }

  private static JsonNode firstOf(ArrayNode array) {
    for (JsonNode item : array) {
      if (!item.isNull()) {
        return item;
      }
    }
    return MissingNode.getInstance();
  }

  /** An author's papers come with the author, who is a record as well. */
  private static @Nullable JsonHead wrapped(ObjectNode object) {
    if (object.has("authorId")) {
      return null;
    }
    for (Map.Entry<String, JsonNode> field : object.properties()) {
      String name = field.getKey();
      if (LISTS.contains(name) && field.getValue() instanceof ArrayNode list && isRecords(list)) {
        return new JsonHead(JsonLayout.arrayAt(List.of(name)), firstOf(list));
      }
      if (ENVELOPES.contains(name) && field.getValue() instanceof ObjectNode envelope) {
        return inEnvelope(name, envelope);
      }
    }
    return null;
  }

  private static JsonHead inEnvelope(String name, ObjectNode envelope) {
    for (Map.Entry<String, JsonNode> field : envelope.properties()) {
      if (LISTS.contains(field.getKey()) && field.getValue() instanceof ArrayNode list
          && isRecords(list)) {
        return new JsonHead(JsonLayout.arrayAt(List.of(name, field.getKey())), firstOf(list));
      }
    }
    return new JsonHead(JsonLayout.objectAt(List.of(name)), envelope);
  }

  private static boolean isRecords(ArrayNode list) {
    JsonNode first = firstOf(list);
    return first.isObject() || first.isMissingNode()
        || (first.isTextual() && PythonLiteral.isLikely(first.textValue()));
  }

  private static boolean isOneLine(String json, int end) {
    int newline = json.indexOf('\n');
    return newline < 0 || newline >= end;
  }
}
