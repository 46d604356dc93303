package org.papergraph.loader.source.json;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.core.StreamReadConstraints;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.MissingNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;

/** Reads as much of a JSON text as there is: it may end anywhere, or break off with an error. */
final class PartialJson {

  private static final JsonNodeFactory NODES = JsonNodeFactory.instance;
  private static final int DEEPEST = 50;
  private static final JsonFactory FACTORY = JsonFactory.builder()
      .streamReadConstraints(StreamReadConstraints.builder().maxNestingDepth(DEEPEST).build())
      .build();

  /**
   * The first value of a text.
   *
   * @param node what there is of it
   * @param end characters up to its end, or as far as it could be read
   */
  record Value(JsonNode node, int end) {
  }

  private final JsonParser parser;
  private boolean broken;

  private PartialJson(JsonParser parser) {
    this.parser = parser;
  }

  static Value read(String text) {
    try (JsonParser parser = FACTORY.createParser(text)) {
      PartialJson partial = new PartialJson(parser);
      JsonNode node = partial.value(partial.next());
      long end = partial.broken ? text.length() : parser.currentLocation().getCharOffset();
      return new Value(node, (int) end);
    } catch (IOException e) {
      return new Value(MissingNode.getInstance(), text.length());
    }
  }

  /** The next token, or that of the end once the text is broken. */
  private JsonToken next() {
    try {
      JsonToken token = broken ? null : parser.nextToken();
      broken |= token == null;
      return token == null ? JsonToken.NOT_AVAILABLE : token;
    } catch (IOException e) {
      broken = true;
      return JsonToken.NOT_AVAILABLE;
    }
  }

  private JsonNode value(JsonToken token) {
    try {
      return switch (token) {
        case START_OBJECT -> object();
        case START_ARRAY -> array();
        case VALUE_STRING -> NODES.textNode(parser.getText());
        case VALUE_NUMBER_INT, VALUE_NUMBER_FLOAT -> NODES.numberNode(parser.getDoubleValue());
        case VALUE_TRUE -> NODES.booleanNode(true);
        case VALUE_FALSE -> NODES.booleanNode(false);
        case VALUE_NULL -> NODES.nullNode();
        default -> NODES.missingNode();
      };
    } catch (IOException e) {
      broken = true;
      return NODES.missingNode();
    }
  }

  private ObjectNode object() throws IOException {
    ObjectNode object = NODES.objectNode();
    for (JsonToken token = next(); token == JsonToken.FIELD_NAME; token = next()) {
      String name = parser.currentName();
      JsonNode value = value(next());
      if (!value.isMissingNode()) {
        object.set(name, value);
      } else if (!object.has(name)) {
        object.putNull(name);
      }
    }
    return object;
  }

  private ArrayNode array() {
    ArrayNode array = NODES.arrayNode();
    for (JsonToken token = next(); token != JsonToken.END_ARRAY && !broken; token = next()) {
      JsonNode value = value(token);
      if (!value.isMissingNode()) {
        array.add(value);
      }
    }
    return array;
  }
}
