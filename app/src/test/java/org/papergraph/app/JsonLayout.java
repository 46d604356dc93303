package org.papergraph.app;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Map;

/** Lays JSON out for readers: what fits on a line stands on one. */
final class JsonLayout {
  private static final int WIDTH = 110;
  private static final JsonMapper JSON = new JsonMapper();

  private JsonLayout() {}

  static String of(JsonNode node) throws IOException {
    return of(node, "");
  }

  private static String of(JsonNode node, String indent) throws IOException {
    var flat = flat(node);
    if (!node.isContainerNode() || indent.length() + flat.length() <= WIDTH) {
      return flat;
    }
    var parts = new ArrayList<String>();
    var deeper = indent + "  ";
    for (Map.Entry<String, JsonNode> field : node.properties()) {
      parts.add(JSON.writeValueAsString(field.getKey()) + ": " + of(field.getValue(), deeper));
    }
    if (node.isArray()) {
      for (var item : node) {
        parts.add(of(item, deeper));
      }
    }
    var open = node.isArray() ? "[" : "{";
    var close = node.isArray() ? "]" : "}";
    return open + "\n" + deeper + String.join(",\n" + deeper, parts) + "\n" + indent + close;
  }

  private static String flat(JsonNode node) throws IOException {
    var parts = new ArrayList<String>();
    if (node.isObject()) {
      for (Map.Entry<String, JsonNode> field : node.properties()) {
        parts.add(JSON.writeValueAsString(field.getKey()) + ": " + flat(field.getValue()));
      }
      return "{ " + String.join(", ", parts) + " }";
    }
    if (node.isArray()) {
      for (var item : node) {
        parts.add(flat(item));
      }
      return "[" + String.join(", ", parts) + "]";
    }
    return JSON.writeValueAsString(node);
  }
}
